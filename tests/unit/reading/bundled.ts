/** The shipped model, for tests that ask what a user would see. */

import { readFileSync } from 'node:fs'
import { classify } from '@/lib/reading/classify'
import { loadModel } from '@/lib/reading/model'

export const modelBytes = new Uint8Array(readFileSync('public/model.bin'))
export const model = loadModel(modelBytes)
export const read = (text: string, lang?: string) => classify(model, text, lang)

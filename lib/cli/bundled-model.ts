/** Loads the model file that the extension ships. */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadModel, type Model } from '@/lib/reading/model'
import { stop } from './json-lines'

export const MODEL_FILE = fileURLToPath(new URL('../../public/model.bin', import.meta.url))

/** Stops with a clear line where the file is missing or broken. */
export function bundledModel(): Model {
  try {
    return loadModel(readFileSync(MODEL_FILE))
  } catch {
    return stop('public/model.bin is missing or broken: run "npm run train"')
  }
}

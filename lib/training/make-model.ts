/** From labelled messages to the bytes of the model file and what was seen on the way. */

import { LANGUAGES } from '@/lib/reading/lexicon/lexicons'
import { type Calibrated, calibrate } from './calibrate'
import { toDocument } from './documents'
import { encode } from './encode'
import { evenOut, shiftModel, shiftOpinion } from './even-out'
import { fitModel, type Size } from './fit'
import { type Opinion, outOfFold } from './out-of-fold'
import type { Sample } from './samples'
import { vocabularyOf } from './vocabulary'

export type Made = { bytes: Uint8Array; calibrated: Calibrated; opinions: Opinion[]; features: number }

export const FULL_SIZE: Size = { features: 54_000, epochs: 12 }

const LEAST_TEXTS = 3

/** The same samples in the same order give the same bytes. Messages in other languages are left out. */
export function makeModel(
  samples: readonly Sample[],
  options: { lesser: boolean; size: Size; say: (line: string) => void },
): Made {
  const documents = samples.filter((s) => (LANGUAGES as readonly string[]).includes(s.lang)).map(toDocument)
  options.say(`${documents.length} messages read`)
  const all = vocabularyOf(
    documents.map((document) => document.message),
    LEAST_TEXTS,
  )
  const even = evenOut(documents.map(({ sample }) => sample))
  const opinions = outOfFold(documents, all, options.size, options.say).map((o) => shiftOpinion(o, even))
  const calibrated = calibrate(opinions)
  const fitted = shiftModel(fitModel(documents, all, options.size), even)
  return {
    bytes: encode(fitted, calibrated, options.lesser),
    calibrated,
    opinions,
    features: fitted.kept.ids.length,
  }
}

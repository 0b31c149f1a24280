/** Who speaks, by the words alone: those who ask for help write otherwise than those who give it. */
import { PLACES, placeOf, signsOf } from './voice-signs'
import { BIAS, STEP, WEIGHTS } from './voice-weights'

/** Of a text in a language that was learned more of the signs are known than in any other. */
const FOREIGN = 0.14
const FAMILIAR = 0.22

export type Voice = { bias: number; step: number; packed: string }

/**
 * Log odds that somebody on the customer's side wrote it: above 0 a customer, below an agent; 0 without a word, and in
 * a language that nobody taught. Learned from `lib/training/voices` by `npm run train:voice`, which prints how often it
 * is right.
 */
export function voiceOf(text: string): number {
  learned ??= hearing({ bias: BIAS, step: STEP, packed: WEIGHTS })
  return learned(text)
}

let learned: ((text: string) => number) | null = null

export function hearing({ bias, step, packed }: Voice): (text: string) => number {
  const weights = unpacked(packed)
  return (text) => {
    if (!/\p{L}/u.test(text)) return 0
    const signs = signsOf(text)
    let [sum, known] = [0, 0]
    for (const sign of signs) {
      const weight = weights[placeOf(sign)] ?? 0
      sum += weight
      if (weight !== 0) known++
    }
    const share = (known / signs.size - FOREIGN) / (FAMILIAR - FOREIGN)
    return (bias + (step * sum) / Math.sqrt(signs.size)) * Math.max(0, Math.min(1, share))
  }
}

/** Pairs of bytes: how many places further, and the weight there. */
function unpacked(packed: string): Int8Array {
  const bytes = atob(packed)
  const table = new Int8Array(PLACES)
  let place = -1
  for (let at = 0; at < bytes.length; at += 2) {
    place += bytes.charCodeAt(at)
    table[place] = bytes.charCodeAt(at + 1)
  }
  return table
}

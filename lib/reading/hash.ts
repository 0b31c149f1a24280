/** The hash that turns words, character runs and measures into feature numbers; training and reading share it. */

/** Features live in 0 … 2^22 - 1. */
export const BUCKETS = 1 << 22
export const SEED_WORD = 0x2f0b4a27
export const SEED_PAIR = 0x51ed270b
/** Words that open a sentence: "please" there is an order, elsewhere a courtesy. */
export const SEED_OPENING = 0x3c6ef372
/** Words after a "not" that may turn them round: "not so helpful". */
export const SEED_DENIED = 0x6a09e667
export const SEED_RUN = 0x7a3d1c55
export const SEED_MEASURE = 0x1b873593

/** One FNV-1a step. */
export const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** Spreads a finished hash over the buckets. */
export function bucket(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 10
}

/** Unfinished hash of a string. */
export function hashText(text: string, seed: number): number {
  let h = seed
  for (let i = 0; i < text.length; i++) h = step(h, text.charCodeAt(i))
  return h
}

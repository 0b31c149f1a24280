/** Which row of the weight table a feature has: small enough to stay in the processor's cache, as it is asked all the time. */

/** Features share a drawer by all but their last six bits; there are about as many drawers as known features. */
const DRAWER_BITS = 6
const DRAWER_MASK = (1 << DRAWER_BITS) - 1
/** A feature's bit in the sieve is chosen by its last 18 bits. */
export const SIEVE_WORDS = 1 << 13

export type Slots = {
  /** One bit for many features: most features of a text are unknown to the model, and this says so soonest. */
  sieve: Int32Array
  /** By drawer its first slot; the next drawer's is its end. */
  firsts: Uint16Array | Int32Array
  /** By slot, the last bits of its feature. */
  lows: Uint8Array
}

/** `ids`: the known features, ascending; their places are their slots. */
export function makeSlots(ids: Int32Array, features: number): Slots {
  const sieve = new Int32Array(SIEVE_WORDS)
  const drawers = (features >>> DRAWER_BITS) + 1
  // The shorter, the more of it stays in the cache.
  const firsts = ids.length < 1 << 16 ? new Uint16Array(drawers) : new Int32Array(drawers)
  ids.forEach((id) => {
    const word = (id >>> 5) & (SIEVE_WORDS - 1)
    sieve[word] = (sieve[word] ?? 0) | (1 << (id & 31))
    const after = (id >>> DRAWER_BITS) + 1
    firsts[after] = (firsts[after] ?? 0) + 1
  })
  for (let drawer = 1; drawer < firsts.length; drawer++)
    firsts[drawer] = (firsts[drawer] ?? 0) + (firsts[drawer - 1] ?? 0)
  return { sieve, firsts, lows: Uint8Array.from(ids, (id) => id & DRAWER_MASK) }
}

/** 0 where the model surely does not know the feature, else 1. */
export const bitOf = (sieve: Int32Array, id: number): number =>
  ((sieve[(id >>> 5) & (SIEVE_WORDS - 1)] ?? 0) >>> (id & 31)) & 1

export const passes = (sieve: Int32Array, id: number): boolean => bitOf(sieve, id) !== 0

/** -1 where the model does not know the feature. */
export function slotOf({ firsts, lows }: Slots, id: number): number {
  const drawer = id >>> DRAWER_BITS
  const end = firsts[drawer + 1] ?? 0
  const low = id & DRAWER_MASK
  for (let slot = firsts[drawer] ?? 0; slot < end; slot++) if (lows[slot] === low) return slot
  return -1
}

/** Which row of the weight table a feature has: small enough to stay in the processor's cache, as it is asked all the time. */

/** Features share a drawer by all but their last six bits; there are about as many drawers as known features. */
const DRAWER_BITS = 6
const DRAWER_MASK = (1 << DRAWER_BITS) - 1
/** A feature's bit in the sieve is chosen by its last 18 bits. */
const SIEVE_WORDS = 1 << 13
const RARITY_BITS = 8
const RARITY_MASK = (1 << RARITY_BITS) - 1
/** What a cell holds that never changes; above it stands the feature's entry while a text is counted. */
const ENTRY_SHIFT = DRAWER_BITS + RARITY_BITS
const FIXED = (1 << ENTRY_SHIFT) - 1

export type Slots = {
  /** One bit for many features: most features of a text are unknown to the model, and this says so soonest. */
  sieve: Int32Array
  /** By drawer its first slot; the next drawer's is its end. */
  firsts: Uint16Array | Int32Array
  /** By slot the last bits of its feature, its rarity, and of the text in hand its entry, counted from 1. */
  cells: Int32Array
}

/** Lets every feature pass. */
export const EVERYTHING = new Int32Array(SIEVE_WORDS).fill(-1)

/** `ids`: the known features, ascending; their places are their slots. `rarities`: theirs, in sixteenths. */
export function makeSlots(ids: Int32Array, rarities: Uint8Array, features: number): Slots {
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
  const cells = ids.map((id, slot) => (id & DRAWER_MASK) | ((rarities[slot] ?? 0) << DRAWER_BITS))
  return { sieve, firsts, cells }
}

/** 0 where the model surely does not know the feature, else 1. */
export const passes = (sieve: Int32Array, id: number): number =>
  ((sieve[(id >>> 5) & (SIEVE_WORDS - 1)] ?? 0) >>> (id & 31)) & 1

/** -1 where the model does not know the feature. */
export function slotOf({ firsts, cells }: Slots, id: number): number {
  const end = firsts[drawerOf(id) + 1] ?? 0
  for (let slot = firsts[drawerOf(id)] ?? 0; slot < end; slot++) if (isOf(cells[slot] ?? 0, id)) return slot
  return -1
}

export const drawerOf = (id: number): number => id >>> DRAWER_BITS
/** Whether a cell of the feature's drawer is its own. */
export const isOf = (cell: number, id: number): boolean => ((cell ^ id) & DRAWER_MASK) === 0
export const rarityOf = (cell: number): number => ((cell >>> DRAWER_BITS) & RARITY_MASK) / 16
export const entryOf = (cell: number): number => cell >>> ENTRY_SHIFT
export const withEntry = (cell: number, entry: number): number => (cell & FIXED) | (entry << ENTRY_SHIFT)

/** Which features the model keeps, and how rare each is. */

import { BUCKETS } from '@/lib/reading/hash'
import type { Counts } from '@/lib/reading/vector'

export type Kept = {
  /** The place of a feature in the weight table, -1 where it is not kept. */
  slotOf: (id: number) => number
  idf: Float32Array
  /** Feature ids, ascending; the place in the list is the slot. */
  ids: Int32Array
  /** Rarity in sixteenths, as the model file holds it. */
  rarity: Uint8Array
}

/** All features that at least `least` texts hold. */
export function vocabularyOf(texts: readonly Counts[], least: number): Kept {
  const seen = frequencies(texts)
  const ids = [...seen.keys()].filter((id) => (seen[id] ?? 0) >= Math.max(1, least))
  return keep(ids, seen, texts.length)
}

/** Only the slots of `vocabulary` that `chosen` names. */
export function narrow(vocabulary: Kept, chosen: readonly number[]): Kept {
  const slots = [...chosen].sort((a, b) => a - b)
  return toKept(
    Int32Array.from(slots, (slot) => vocabulary.ids[slot] ?? 0),
    Uint8Array.from(slots, (slot) => vocabulary.rarity[slot] ?? 0),
  )
}

export function toKept(ids: Int32Array, rarity: Uint8Array): Kept {
  // Asked of every feature of every text: a plain array is several times faster here than a map.
  const places = new Int32Array(BUCKETS).fill(-1)
  ids.forEach((id, slot) => {
    places[id] = slot
  })
  return { ids, rarity, idf: Float32Array.from(rarity, (r) => r / 16), slotOf: (id) => places[id] ?? -1 }
}

function keep(ids: number[], seen: Int32Array, texts: number): Kept {
  const rarity = Uint8Array.from(ids, (id) =>
    Math.min(255, Math.round(16 * (1 + Math.log((texts + 1) / ((seen[id] ?? 0) + 1))))),
  )
  return toKept(Int32Array.from(ids), rarity)
}

/** By feature: in how many texts it stands. */
function frequencies(texts: readonly Counts[]): Int32Array {
  const seen = new Int32Array(BUCKETS)
  for (const text of texts) for (const id of text.keys) seen[id] = (seen[id] ?? 0) + 1
  return seen
}

/** The same counts by slot, without what the vocabulary does not keep. */
export function toSlots(counted: Counts, vocabulary: Kept): Counts {
  const keys = new Int32Array(counted.keys.length)
  const counts = new Float32Array(keys.length)
  const blocks = new Uint8Array(keys.length)
  let size = 0
  counted.keys.forEach((id, i) => {
    const slot = vocabulary.slotOf(id)
    if (slot < 0) return
    keys[size] = slot
    counts[size] = counted.counts[i] ?? 0
    blocks[size++] = counted.blocks[i] ?? 0
  })
  return { keys: keys.slice(0, size), counts: counts.slice(0, size), blocks: blocks.slice(0, size) }
}

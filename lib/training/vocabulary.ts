/** Which features the model keeps, and how rare each is. */

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
  const ids = [...seen.keys()].filter((id) => (seen.get(id) ?? 0) >= least)
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
  const places = new Map<number, number>()
  ids.forEach((id, slot) => {
    places.set(id, slot)
  })
  return { ids, rarity, idf: Float32Array.from(rarity, (r) => r / 16), slotOf: (id) => places.get(id) ?? -1 }
}

function keep(ids: number[], seen: Map<number, number>, texts: number): Kept {
  const sorted = Int32Array.from(ids.sort((a, b) => a - b))
  const rarity = Uint8Array.from(sorted, (id) =>
    Math.min(255, Math.round(16 * (1 + Math.log((texts + 1) / ((seen.get(id) ?? 0) + 1))))),
  )
  return toKept(sorted, rarity)
}

function frequencies(texts: readonly Counts[]): Map<number, number> {
  const seen = new Map<number, number>()
  for (const text of texts) for (const id of text.keys) seen.set(id, (seen.get(id) ?? 0) + 1)
  return seen
}

/** The same counts by slot, without what the vocabulary does not keep. */
export function toSlots(counted: Counts, vocabulary: Kept): Counts {
  const slots = counted.keys.map((id) => vocabulary.slotOf(id))
  const known = [...slots.keys()].filter((i) => (slots[i] ?? -1) >= 0)
  return {
    keys: Int32Array.from(known, (i) => slots[i] ?? 0),
    counts: Float32Array.from(known, (i) => counted.counts[i] ?? 0),
    blocks: Uint8Array.from(known, (i) => counted.blocks[i] ?? 0),
  }
}

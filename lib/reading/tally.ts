/** Counts and weighs those features of a message that the model knows. */

import { MEASURES, type Room, RUNS, WORDS } from './features'
import { drawerOf, entryOf, isOf, rarityOf, type Slots, slotOf, withEntry } from './slots'
import { type Weighed, weighCounted } from './vector'

/**
 * The message in hand; its lists are longer than what is in them. An entry is a distinct feature, in the order in which
 * they were met: the first `size` are the message's, up to `known` those that only a sentence by itself has.
 */
export type Tally = Weighed & {
  known: number
  /** By entry: its rarity, its block and how often it was seen. */
  rarities: Float32Array
  blocks: Uint8Array
  times: Int32Array
  /** By feature, as often as they stand in the text: entry and place (see `Room`). */
  seen: number
  entries: Int32Array
  places: Int32Array
  /** Words' features come first, then the runs, then the measures. */
  wordsTo: number
  runsTo: number
  /** Where the entries are noted. */
  cells: Int32Array
}

export function makeTally(): Tally {
  const none = new Int32Array(0)
  const cells = none
  const seen = { seen: 0, entries: none, places: none, wordsTo: 0, runsTo: 0 }
  return { size: 0, known: 0, ...seen, ...entriesOf(0), cells }
}

/** The one that has its entries noted in the cells. */
let noted: Tally | null = null

/** Nothing is seen; only this one may be counted in from now on. */
export function clear(out: Tally, { cells }: Slots): void {
  if (noted !== null) forget(noted)
  noted = out
  if (out.slots.length < cells.length) Object.assign(out, entriesOf(cells.length))
  out.cells = cells
  out.known = 0
  out.size = 0
  out.seen = 0
}

function forget({ cells, slots, known }: Tally): void {
  for (let entry = 0; entry < known; entry++) {
    const slot = slots[entry] ?? 0
    cells[slot] = withEntry(cells[slot] ?? 0, 0)
  }
}

/** The whole message: all that was found in it, in a cleared tally. */
export function tallyMessage(out: Tally, found: Room, known: Slots, measure: number): Tally {
  clear(out, known)
  if (out.entries.length < found.size) {
    out.entries = new Int32Array(found.size + 4096)
    out.places = new Int32Array(found.size + 4096)
  }
  tallyBlock(out, known, found, 0, found.wordsTo, WORDS)
  out.wordsTo = out.seen
  tallyBlock(out, known, found, found.wordsTo, found.runsTo, RUNS)
  out.runsTo = out.seen
  tallyBlock(out, known, found, found.runsTo, found.size, MEASURES)
  out.size = out.known
  weighCounted(out, measure)
  return out
}

/** As `meet` for each feature: written out, because it is done most of all. */
function tallyBlock(out: Tally, known: Slots, found: Room, from: number, to: number, block: number): void {
  const { ids, places } = found
  const { firsts, cells } = known
  const { slots, rarities, blocks, times, entries, places: ownPlaces } = out
  let { seen, known: met } = out
  for (let i = from; i < to; i++) {
    const id = ids[i] ?? 0
    const end = firsts[drawerOf(id) + 1] ?? 0
    for (let slot = firsts[drawerOf(id)] ?? 0; slot < end; slot++) {
      const cell = cells[slot] ?? 0
      if (!isOf(cell, id)) continue
      let entry = entryOf(cell) - 1
      if (entry < 0) {
        entry = met++
        slots[entry] = slot
        rarities[entry] = rarityOf(cell)
        blocks[entry] = block
        times[entry] = 0
        cells[slot] = withEntry(cell, met)
      }
      times[entry] = (times[entry] ?? 0) + 1
      entries[seen] = entry
      ownPlaces[seen++] = places[i] ?? 0
      break
    }
  }
  out.seen = seen
  out.known = met
}

/** The entry of a feature, a new one where it is met for the first time; -1 where the model does not know it. */
export function meet(out: Tally, known: Slots, id: number, block: number): number {
  const slot = slotOf(known, id)
  if (slot < 0) return -1
  const cell = known.cells[slot] ?? 0
  const before = entryOf(cell)
  if (before > 0) return before - 1
  const entry = out.known++
  out.slots[entry] = slot
  out.rarities[entry] = rarityOf(cell)
  out.blocks[entry] = block
  out.times[entry] = 0
  known.cells[slot] = withEntry(cell, entry + 1)
  return entry
}

/** Lists of so many distinct features, as `weighCounted` wants them. */
export function entriesOf(size: number) {
  return {
    slots: new Int32Array(size),
    values: new Float32Array(size),
    rarities: new Float32Array(size),
    times: new Int32Array(size),
    blocks: new Uint8Array(size),
  }
}

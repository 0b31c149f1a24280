/** All rows of a large table, a part at a time: taken at once, ten thousand of them would stop a page for a moment. */
import type { EntityTable } from 'dexie'
import type { Id } from './rows'

/** What a page can unpack between two frames, more or less. */
const PART = 1500

/** In the order of their ids. */
export async function allRows<T extends { id: Id }>(table: EntityTable<T, 'id'>): Promise<T[]> {
  const all: T[] = []
  for (;;) {
    const last: Id | undefined = all.at(-1)?.id
    const rest = last === undefined ? table.orderBy(':id') : table.where(':id').above(last)
    const part = (await rest.limit(PART).toArray()) as T[]
    all.push(...part)
    if (part.length < PART) return all
  }
}

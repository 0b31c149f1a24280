/** How a remembered customer writes: each message counted once, as a type, without any text. */
import type { CustomerRow } from './customer-rows'
import { type Records, withRecords } from './open'
import type { CustomerKey, Millis, WrittenStyle } from './rows'

/** A message on screen; `type` is null where it says nothing: mixed, too little text, or a sensitive matter. */
export type SeenMessage = { ref: string; type: WrittenStyle | null }

/** What other messages than those on screen say; `type` null: no type was in the majority. */
export type EarlierStyle = { type: WrittenStyle | null; count: number; total: number }

const MOST_KEPT = 50
/** One earlier message says nothing about a habit. */
const LEAST_SAID = 2

/** Counts what is new, changes what was corrected since, drops what says nothing any more; writes only a difference. */
export function countStyles(
  db: Records,
  key: CustomerKey,
  seen: readonly SeenMessage[],
  now: Millis,
): Promise<CustomerRow['styles']> {
  return withRecords(db, () =>
    db.transaction('rw', db.customers, async () => {
      const row = await db.customers.where('key').equals(key).first()
      if (!row) return []
      const styles = withSeen(row.styles, seen, now)
      if (!isSame(styles, row.styles)) await db.customers.put({ ...row, styles })
      return styles
    }),
  )
}

/** Null where too little is known. */
export function earlierStyle(
  styles: CustomerRow['styles'],
  seen: readonly SeenMessage[],
): EarlierStyle | null {
  const onScreen = new Set(seen.map(({ ref }) => ref))
  const others = styles.filter(({ ref }) => !onScreen.has(ref))
  const total = others.length
  if (total < LEAST_SAID) return null
  const counts = new Map<WrittenStyle, number>()
  for (const { type } of others) counts.set(type, (counts.get(type) ?? 0) + 1)
  const [type, count] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))
  return count * 2 > total ? { type, count, total } : { type: null, count: 0, total }
}

function withSeen(styles: CustomerRow['styles'], seen: readonly SeenMessage[], now: Millis) {
  const types = new Map(seen.map(({ ref, type }) => [ref, type]))
  const kept = styles.flatMap((style) => {
    const type = types.get(style.ref)
    if (type === undefined) return [style]
    types.delete(style.ref)
    return type === null ? [] : [{ ...style, type }]
  })
  const added = [...types].flatMap(([ref, type]) => (type === null ? [] : [{ ref, type, at: now }]))
  return [...kept, ...added].slice(-MOST_KEPT)
}

function isSame(a: CustomerRow['styles'], b: CustomerRow['styles']): boolean {
  return (
    a.length === b.length &&
    a.every(({ ref, type }, index) => ref === b[index]?.ref && type === b[index]?.type)
  )
}

/** Which of the found rows the agent chose, and what they are. Pure. */
import type { CustomerPart } from '@/lib/records/customers'
import type { Erasure } from '@/lib/records/erase'
import type { FoundRow, FoundSubject } from '@/lib/records/subject'

export type Table = CustomerPart['table']

/** Customers by key, mentioning rows by `rowId`. */
export type Choice = { customers: ReadonlySet<string>; mentions: ReadonlySet<string> }

export const rowId = ({ part: { table, id } }: FoundRow): string => `${table} ${id}`

/** All customers where there is one, else only the one that was asked for; no row that merely mentions a name. */
export function firstChoice({ customers }: FoundSubject, asked: string | null): Choice {
  const [only, ...others] = customers
  const key = customers.some((each) => each.key === asked) ? asked : others.length === 0 ? only?.key : null
  return { customers: new Set(key ? [key] : []), mentions: new Set() }
}

/** Once each: two customers may share a row. */
export function chosenRows(found: FoundSubject, choice: Choice): FoundRow[] {
  const own = found.customers.filter(({ key }) => choice.customers.has(key)).flatMap(({ rows }) => rows)
  const mentioning = found.mentions.filter((row) => choice.mentions.has(rowId(row)))
  return [...new Map([...own, ...mentioning].map((row) => [rowId(row), row])).values()]
}

/** By table, in the order of the words for them; without empty ones. */
export function countsOf(rows: readonly FoundRow[]): [Table, number][] {
  const counts = new Map<Table, number>()
  for (const { part } of rows) counts.set(part.table, (counts.get(part.table) ?? 0) + 1)
  return ORDER.flatMap((table): [Table, number][] => {
    const count = counts.get(table)
    return count ? [[table, count]] : []
  })
}

export const ORDER: readonly Table[] = [
  'customers',
  'tickets',
  'notes',
  'wins',
  'outbox',
  'promises',
  'obstacles',
  'corrections',
  'drafts',
  'people',
]

export function erasureOf(
  found: FoundSubject,
  choice: Choice,
  rows: readonly FoundRow[],
  query: string,
  keepWins: boolean,
): Erasure {
  const chosen = found.customers.filter(({ key }) => choice.customers.has(key))
  const words = [query, ...chosen.flatMap(({ name, email }) => [name, email ?? ''])].filter(Boolean)
  return { parts: rows.map(({ part }) => part), keepWins, words: [...new Set(words)] }
}

/** Messages that have not left, and one that is leaving now. */
export function onTheirWay(rows: readonly FoundRow[]): { waiting: number; leaving: number } {
  return {
    waiting: rows.filter(({ state }) => state === 'queued').length,
    leaving: rows.filter(({ state }) => state === 'sending').length,
  }
}

/** The agent's own wins, which may stay without the customer. */
export const hasOwnWins = (rows: readonly FoundRow[]): boolean =>
  rows.some(({ part, row }) => part.table === 'wins' && 'whose' in row && row.whose === 'mine')

/** What a person would know the row by; empty where it holds numbers only. */
export function wordsOf({ row }: FoundRow): string {
  const fields: Record<string, unknown> = { ...row }
  const texts = ['text', 'quote', 'whatIDid', 'subject', 'name', 'email'].map((field) => fields[field])
  const found = texts.find((text) => typeof text === 'string' && text.trim() !== '')
  return typeof found === 'string' ? found.replace(/\s+/g, ' ').trim() : ''
}

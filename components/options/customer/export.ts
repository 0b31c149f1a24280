/** The chosen rows as a file and as a text for an access request: complete, and readable by a person. Pure. */
import type { FoundCustomer, FoundRow } from '@/lib/records/subject'
import { ORDER, type Table } from './chosen'

export type Export = {
  customers: readonly Pick<FoundCustomer, 'name' | 'email' | 'key'>[]
  rows: readonly FoundRow[]
  /** Milliseconds since 1970. */
  now: number
}

/** Every field of every row; times as people write them. */
export function fileOf({ customers, rows, now }: Export): string {
  const tables = ORDER.map((table) => [table, ofTable(rows, table).map(({ row }) => readable(row))] as const)
  const about = customers.map(({ name, email, key }) => ({ name, email, key }))
  const held = Object.fromEntries(tables.filter(([, each]) => each.length > 0))
  return `${JSON.stringify({ product: 'Bouquet', made: iso(now), about, rows: held }, null, 2)}\n`
}

/** @param words the headings: of the whole, and of each table. */
export function markdownOf(
  { customers, rows, now }: Export,
  words: { title: string; table: (table: Table) => string },
): string {
  const about = customers.map(({ name, email }) => `- ${inLine(email ? `${name}, ${email}` : name)}`)
  const parts = ORDER.flatMap((table) => {
    const each = ofTable(rows, table)
    return each.length === 0 ? [] : [`## ${words.table(table)}`, ...each.map(({ row }) => listOf(row))]
  })
  return [`# ${words.title}`, iso(now), ...(about.length > 0 ? [about.join('\n')] : []), ...parts, ''].join(
    '\n\n',
  )
}

const ofTable = (rows: readonly FoundRow[], table: Table) => rows.filter(({ part }) => part.table === table)

function listOf(row: object): string {
  const lines = leaves(readable(row)).map(([name, value]) => {
    const text = String(value)
    // Words of several lines, which may be Markdown themselves, stand as a quotation.
    return text.includes('\n') ? `- ${name}:\n\n${quoted(text)}\n` : `- ${name}: ${inLine(text)}`
  })
  return lines.join('\n')
}

/** "ticket.subject" for what lies deeper; empty values say nothing to a reader. */
function leaves(value: unknown, name = ''): [string, unknown][] {
  if (value === null || value === '' || value === undefined) return []
  if (typeof value !== 'object') return [[name, value]]
  return Object.entries(value).flatMap(([key, each]) => leaves(each, name ? `${name}.${key}` : key))
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `  > ${line}`)
    .join('\n')

/** What a customer wrote must not become a heading, a link or a picture. */
const inLine = (text: string): string => text.replace(/[\\`*_[\]<>#!|]/g, '\\$&')

const iso = (at: number): string => new Date(at).toISOString()

/** Numbers of these names are times. */
const TIME = /^at$|At$|^notBefore$/

function readable(value: unknown, name = ''): unknown {
  if (typeof value === 'number' && TIME.test(name) && Math.abs(value) < 8.64e15) return iso(value)
  if (Array.isArray(value)) return value.map((each) => readable(each))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, readable(each, key)]))
}

/** Everything that is kept about one person, over every table: found for an access request, or to be erased. */
import type { CustomerPart } from './customers'
import { mentions } from './mentions'
import { type Records, type Tables, withRecords } from './open'
import { refOf } from './ref'
import type { CustomerIdentity, CustomerKey, Millis, OutboxState } from './rows'
import { isDraftOf, isOf, type Links, TABLES } from './subject-tables'
import { folded } from './words'

/** What the settings hold besides the tables; by ticket key. */
export type StoredDrafts = Readonly<Record<string, { customerKey?: CustomerKey | null; at: Millis }>>

export type FoundRow = {
  part: CustomerPart
  at: Millis
  /** As it is stored. */
  row: object
  /** Of a message. */
  state: OutboxState | null
}

/** `isByName`: no address is known, so it is this name on one help desk only. */
export type FoundCustomer = CustomerIdentity & { isByName: boolean; rows: FoundRow[] }

export type FoundSubject = {
  /** At most `MOST_FOUND`, the nearest name first. */
  customers: FoundCustomer[]
  /** How many more there are: the agent has to type more of the name. */
  more: number
  /** Rows of nobody of them in which the words stand. */
  mentions: FoundRow[]
}

export const MOST_FOUND = 12

type All = { [T in keyof Tables]: Tables[T][] }

/** @param query a name, an address or a part of either; nothing is found for a blank one. Removed rows are found too. */
export async function findSubject(db: Records, drafts: StoredDrafts, query: string): Promise<FoundSubject> {
  const words = folded(query).trim()
  if (!words) return { customers: [], more: 0, mentions: [] }
  const all = await everything(db)
  const rows = everyRow(all, drafts)
  const found = nearest(identitiesIn(all, drafts), words)
  const shown = found.slice(0, MOST_FOUND)
  const taken = new Set<object>()
  const customers: FoundCustomer[] = []
  for (const customer of shown) {
    const links = await linksOf(all, customer.key)
    const own = rows.filter((row) => isTheirs(row, drafts, links))
    for (const { row } of own) taken.add(row)
    customers.push({ ...customer, isByName: customer.key.startsWith('name '), rows: own })
  }
  const names = shown.flatMap(({ name, email }) => [name, email ?? ''])
  const mentioning = rows.filter(({ row }) => !taken.has(row) && mentions(row, [query, ...names]))
  return { customers, more: found.length - shown.length, mentions: mentioning }
}

/** One moment of the whole database. */
function everything(db: Records): Promise<All> {
  return withRecords(db, () =>
    db.transaction('r', db.tables, async () => {
      const all: Partial<Record<keyof Tables, unknown[]>> = {}
      for (const name of TABLES) all[name] = await db.table(name).toArray()
      return all as All
    }),
  )
}

/** Also of customers who are named by other rows alone. */
function identitiesIn(all: All, drafts: StoredDrafts): CustomerIdentity[] {
  const found = new Map<CustomerKey, CustomerIdentity>()
  for (const { key, name, email } of all.customers) found.set(key, { key, name, email })
  const named = [...all.notes, ...all.wins, ...all.promises].map((row) => [row.customerKey, row.customerName])
  const nameless = [...all.tickets, ...all.obstacles, ...Object.values(drafts)]
  const keyed = nameless.map(({ customerKey }) => [customerKey, ''])
  for (const [key, name] of [...named, ...keyed]) {
    if (!key || found.get(key)?.name) continue
    const email = key.startsWith('mail ') ? key.slice(5) : null
    found.set(key, { key, name: name || email || key.split(' ').slice(3).join(' '), email })
  }
  return [...found.values()]
}

/** Who is named so exactly, then whose name begins so, then the others. */
function nearest(customers: CustomerIdentity[], words: string): CustomerIdentity[] {
  const rank = ({ key, name, email }: CustomerIdentity) => {
    const names = [key, name, email ?? ''].map(folded)
    if (names.includes(words)) return 0
    if (names.some((each) => each.startsWith(words))) return 1
    return names.some((each) => each.includes(words)) ? 2 : null
  }
  const ranked = customers.flatMap((customer) => {
    const at = rank(customer)
    return at === null ? [] : [{ customer, at }]
  })
  return ranked.sort((a, b) => a.at - b.at).map(({ customer }) => customer)
}

async function linksOf(all: All, key: CustomerKey): Promise<Links> {
  const ofKey = (row: { customerKey: CustomerKey | null }) => row.customerKey === key
  const tickets = [...all.notes, ...all.wins, ...all.promises, ...all.obstacles]
    .filter(ofKey)
    .flatMap(({ ticketKey }) => ticketKey ?? [])
  const links = {
    keys: new Set([key]),
    refs: new Set([await refOf(key)]),
    tickets: new Set([...all.tickets.filter(ofKey).map((ticket) => ticket.key), ...tickets]),
    wins: new Set<string>(),
  }
  return { ...links, wins: new Set(all.wins.filter((win) => isOf.wins(win, links)).map(({ id }) => id)) }
}

function isTheirs({ part: { table, id }, row }: FoundRow, drafts: StoredDrafts, links: Links): boolean {
  if (table === 'drafts') return isDraftOf(id, drafts[id] ?? {}, links)
  return (isOf[table] as (row: object, links: Links) => boolean)(row, links)
}

function everyRow(all: All, drafts: StoredDrafts): FoundRow[] {
  const stored = TABLES.flatMap((table) =>
    all[table].map((row) => ({
      part: { table, id: row.id },
      at: 'updatedAt' in row ? row.updatedAt : row.at,
      row,
      state: 'state' in row ? row.state : null,
    })),
  )
  const begun = Object.entries(drafts).map(([id, row]) => ({
    part: { table: 'drafts' as const, id },
    at: row.at,
    row,
    state: null,
  }))
  return [...stored, ...begun].sort((a, b) => b.at - a.at)
}

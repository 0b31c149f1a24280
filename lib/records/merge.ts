/** What a backup's rows would change in the rows that are here. Pure: the preview and the restore use the same. */
import type { OutboxRow, PersonRow } from './rows'
import { isRemoved, type Row, stampOf, TABLES, type TableName, type Tables } from './tables'

/** Rows that a person would see; removed ones count only where they make a visible row go. */
export type MergeCounts = {
  added: number
  updated: number
  /** Removed later than they were last changed here. */
  removed: number
  /** Here as they are in the backup, or newer here. */
  left: number
}

export type Merge = { puts: Tables; counts: Record<TableName, MergeCounts> }

/** The newer of two rows wins; what is here wins where both are of the same moment. */
export function mergeOf(here: Tables, theirs: Tables): Merge {
  const known = withOurIds(here, theirs)
  const puts = emptyTables()
  const counts = {} as Record<TableName, MergeCounts>
  for (const name of TABLES) {
    const merged = mergeTable(name, here[name], known[name])
    Object.assign(puts, { [name]: merged.puts })
    counts[name] = merged.counts
  }
  return { puts, counts }
}

export function emptyTables(): Tables {
  return Object.fromEntries(TABLES.map((name) => [name, [] as Row[]])) as unknown as Tables
}

function mergeTable(name: TableName, here: Row[], theirs: Row[]): { puts: Row[]; counts: MergeCounts } {
  const find = finder(name, here, theirs)
  const puts: Row[] = []
  const counts: MergeCounts = { added: 0, updated: 0, removed: 0, left: 0 }
  for (const row of theirs) {
    const ours = find(row)
    if (ours && (stampOf(ours) >= stampOf(row) || isOnItsWay(ours))) {
      if (!isRemoved(row)) counts.left++
      continue
    }
    puts.push(ours ? { ...row, id: ours.id } : row)
    if (isRemoved(row)) counts.removed += ours && !isRemoved(ours) ? 1 : 0
    else if (ours && !isRemoved(ours)) counts.updated++
    else counts.added++
  }
  return { puts, counts }
}

/** A message that is leaving this browser now is never touched. */
function isOnItsWay(row: Row): boolean {
  return 'state' in row && (row.state === 'queued' || row.state === 'sending')
}

/** Two profiles gave the same ticket or person different ids. */
function finder(
  name: TableName,
  here: readonly Row[],
  theirs: readonly Row[],
): (row: Row) => Row | undefined {
  const byId = new Map(here.map((row) => [row.id, row]))
  const unique = new Map<string | null, Row>(here.map((row) => [uniqueOf(name, row), row]))
  unique.delete(null)
  const alike = alikeIn(name, here, theirs)
  return (row) => unique.get(uniqueOf(name, row)) ?? byId.get(row.id) ?? alike.get(alikeOf(name, row))
}

/** Only where each side has one of them that the other's ids do not tell: two colleagues may have one name. */
function alikeIn(name: TableName, here: readonly Row[], theirs: readonly Row[]): Map<string | null, Row> {
  const untold = (rows: readonly Row[], others: readonly Row[]) => {
    const ids = new Set(others.map(({ id }) => id))
    return Map.groupBy(
      rows.filter(({ id }) => !ids.has(id)),
      (row) => alikeOf(name, row),
    )
  }
  const ours = untold(here, theirs)
  const single = Array.from(untold(theirs, here)).flatMap(([key, rows]) => {
    const [row, ...more] = ours.get(key) ?? []
    return key !== null && row && more.length === 0 && rows.length === 1 ? [[key, row] as const] : []
  })
  return new Map(single)
}

type Sameness = (name: TableName, row: Row) => string | null

/** What at most one row of the table may be; null where only the id says so. */
export const uniqueOf: Sameness = (name, row) => {
  if ((name === 'tickets' || name === 'customers') && 'key' in row) return row.key
  return name === 'people' && 'role' in row && isAlone(row) ? row.role : null
}

/** What makes rows with different ids the same thing to a person. */
const alikeOf: Sameness = (name, row) => {
  if (name === 'corrections' && 'messageId' in row) return `${row.ticketKey} ${row.messageId}`
  if (name !== 'people' || !('role' in row) || isAlone(row)) return null
  return `${row.role} ${row.name.normalize('NFKC').trim().toLowerCase()}`
}

const isAlone = ({ role }: PersonRow): boolean => role === 'me' || role === 'manager'

/** Their rows point at people by the ids that these people have here. */
function withOurIds(here: Tables, theirs: Tables): Tables {
  const find = finder('people', here.people, theirs.people)
  const ids = new Map(theirs.people.map((person) => [person.id, find(person)?.id ?? person.id]))
  const ours = (id: string | null) => (id === null ? null : (ids.get(id) ?? id))
  const people = theirs.people.map((person) => ({ ...person, leaderId: ours(person.leaderId) }))
  const outbox = theirs.outbox.map((row) => ({ ...row, to: { ...row.to, personId: ours(row.to.personId) } }))
  return { ...theirs, people, outbox }
}

/**
 * Whether a message that waited when the backup was made has left since, nobody knows: a person decides. What was
 * handed over stays so.
 */
export function rested(row: OutboxRow): OutboxRow {
  if (row.state !== 'queued' && row.state !== 'sending') return row
  return {
    ...row,
    state: 'unconfirmed',
    claimedBy: null,
    settledAt: row.updatedAt,
    problem: { code: 'send/unconfirmed', status: null },
  }
}

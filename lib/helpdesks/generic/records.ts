/** Messages of which a page sets every field in a row of its own: "By: | Ann", "Date: | 10:20", "Text: | Hello", and again. */
import { attributeOf } from '../native'
import { textAt } from './author-signs'
import { isPersonLink } from './person-link'
import type { Range } from './range'
import type { Spot, Survey } from './spot'
import { isBareTime } from './times'

/** `label` without what is around its words; '' where the row has none. `value`: the spot of what stands beside it. */
type Row = { from: number; to: number; label: string; value: number }

const FEWEST_ROWS = 6
/** Characters of a label. */
const LONGEST_LABEL = 40
/** Characters of what opens a ticket, and of a name. */
const ENOUGH = 15
const LONGEST_NAME = 60

/** Those of the first table that has some; none where labels do not return one after another. */
export function recordsIn({ spots }: Survey): Range[] {
  for (const rows of tablesOf(spots)) {
    const records = recordsOf(rows)
    const text = records.length > 1 ? labelOfText(spots, records) : null
    if (text === null) continue
    const ranges = records.flatMap((record) => rangeOf(spots, record, text))
    const opening = openingIn(spots, rows.slice(0, rows.indexOf(records[0]?.[0] as Row)))
    return opening ? [opening, ...ranges] : ranges
  }
  return []
}

/** Each holder's rows, of those that hold some. */
function tablesOf(spots: Spot[]): Row[][] {
  const tables = new Map<number, Row[]>()
  for (let at = 1; at < spots.length; at++) {
    const { name, up, end, isControl } = spots[at] as Spot
    if (!ROW.test(name) || isControl) continue
    const row = name === 'dt' ? definitionAt(spots, at) : rowAt(spots, at, end)
    const rows = tables.get(up)
    if (rows) rows.push(row)
    else tables.set(up, [row])
  }
  return [...tables.values()].filter(
    (rows) => rows.length >= FEWEST_ROWS && rows.filter(({ label }) => label !== '').length > rows.length / 3,
  )
}

const ROW = /^(tr|dt|div|li|p)$/

function definitionAt(spots: Spot[], at: number): Row {
  const { end, up } = spots[at] as Spot
  const isPair = spots[end]?.up === up && spots[end]?.name === 'dd'
  return isPair
    ? { from: at, to: (spots[end] as Spot).end, label: labelIn(spots, at), value: end }
    : { from: at, to: end, label: '', value: at }
}

function rowAt(spots: Spot[], from: number, to: number): Row {
  const first = from + 1
  const next = spots[first]?.end ?? to
  const isPair = first < to && next < to && spots[next]?.up === from
  const label = isPair ? labelIn(spots, first) : ''
  return { from, to, label, value: label === '' ? from : next }
}

/** A link to what can be done with the message may stand in the label's place. */
function labelIn(spots: Spot[], at: number): string {
  const { name, own, size } = spots[at] as Spot
  if (size === 0 || size > LONGEST_LABEL || !(LABEL.test(name) || /[:：]\s*$/.test(own))) return ''
  return textAt(spots, at).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
}

const LABEL = /^(th|dt|label|b|strong)$/

/** From each label that comes as often as most of those that return, up to where it comes again. */
function recordsOf(rows: readonly Row[]): Row[][] {
  const counts = new Map<string, number>()
  for (const { label } of rows) if (label !== '') counts.set(label, (counts.get(label) ?? 0) + 1)
  const times = new Map<number, number>()
  for (const count of counts.values()) if (count > 1) times.set(count, (times.get(count) ?? 0) + 1)
  const [often = 0, labels = 0] = [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? []
  if (labels < 2) return []
  const returning = new Set([...counts].flatMap(([label, count]) => (count === often ? [label] : [])))
  const first = rows.find(({ label }) => returning.has(label))?.label
  let starts = rows.flatMap(({ label }, at) => (label === first ? [at] : []))
  // One that a field of the ticket is called too may stand before it.
  for (let label = labelAbove(rows, starts); label !== null; label = labelAbove(rows, starts))
    starts = starts.map((at) => at - 1)
  // What stands below the last one is seen by how long the others are.
  const longest = Math.max(0, ...starts.slice(1).map((at, index) => at - (starts[index] ?? at)))
  const records = starts.map((at, index) => rows.slice(at, starts[index + 1] ?? at + longest))
  const isWhole = (record: readonly Row[]) =>
    record.filter(({ label }) => returning.has(label)).length === returning.size
  return records.every(isWhole) ? records : []
}

/** The same in all of them. */
function labelAbove(rows: readonly Row[], starts: readonly number[]): string | null {
  const [first = '', ...others] = starts.map((at) => rows[at - 1]?.label ?? '')
  return first !== '' && others.every((label) => label === first) ? first : null
}

/** Under which most is said; null where no record has a time beside it. '' stands for rows without a label. */
function labelOfText(spots: Spot[], records: readonly (readonly Row[])[]): string | null {
  const isTimed = (record: readonly Row[]) => record.some(({ value }) => isTime(spots, value))
  if (!records.every(isTimed)) return null
  const said = new Map<string, number>()
  for (const { label, value } of records.flat()) {
    const { size, linked } = spots[value] as Spot
    if (size > 0 && linked < size && !isTime(spots, value)) said.set(label, (said.get(label) ?? 0) + size)
  }
  const [most] = [...said].sort((a, b) => b[1] - a[1])
  return most?.[0] ?? null
}

function isTime(spots: Spot[], at: number): boolean {
  const { end, size } = spots[at] as Spot
  if (size === 0 || size > LONGEST_NAME) return false
  for (let inner = at; inner < end; inner++) if (isBareTime(spots[inner] as Spot)) return true
  return false
}

function rangeOf(spots: Spot[], record: readonly Row[], text: string): Range[] {
  const [first, last] = [record[0], record.at(-1)]
  const body = record.findLast(({ label, value }) => label === text && (spots[value]?.size ?? 0) > 0)
  return first && last && body
    ? [{ from: first.from, to: last.to, bodyFrom: body.value, isOneOfMany: true }]
    : []
}

/** The longest text of the ticket's own fields, and who is named among them. */
function openingIn(spots: Spot[], rows: readonly Row[]): Range | null {
  const fields = rows.filter(({ label }) => label !== '')
  const sizeOf = ({ value }: Row) => {
    const { size, linked } = spots[value] as Spot
    return linked < size / 2 && !isTime(spots, value) ? size : 0
  }
  const text = fields.reduce<Row | null>(
    (top, row) => (sizeOf(row) > (top ? sizeOf(top) : 0) ? row : top),
    null,
  )
  if (!text || sizeOf(text) < ENOUGH || !isSaid(spots, text)) return null
  const isPerson = ({ value }: Row) =>
    spots.slice(value, spots[value]?.end).some((spot) => isPersonLink(spot) || isMail(spot))
  const all = [text, ...fields.filter(isPerson).slice(-1)]
  return {
    from: Math.min(...all.map(({ from }) => from)),
    to: Math.max(...all.map(({ to }) => to)),
    bodyFrom: text.value,
  }
}

/** Whole sentences, or more than a field holds. */
function isSaid(spots: Spot[], { value }: Row): boolean {
  const { size, end } = spots[value] as Spot
  return size > LONG || spots.slice(value, end).some(({ own }) => /[.!?。！？]$/.test(own))
}

const LONG = 80

const isMail = ({ el, name }: Spot) => name === 'a' && /^mailto:/i.test(attributeOf(el, 'href') ?? '')

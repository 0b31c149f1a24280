/**
 * A head that stands in the very text of a message, in lines of its own: "From: …", "To: …" as a mail was typed, or
 * "Written in the portal by **Ann Lee**" and an empty line.
 */
import { toPerson } from '../person'
import type { Person } from '../types'
import type { Body } from './body'
import { FIGURES } from './figures'
import { type InnerLine, innerLines } from './inner-lines'
import { FULL } from './person-link'
import type { Range } from './range'
import { signedFrom } from './signed-from'
import type { Spot, Survey } from './spot'

/** Null of what it does not name; `words`: the lines of what was said. */
type Head = {
  author: Person | null
  time: string | null
  words: InnerLine[]
  isMail: boolean
  /** Its lines, of a mail's. */
  lines: readonly string[]
}

/** What is asked of a message here. */
type Told = { author: Person; authorAt: number | null; time: string | null; body: Body }

const isSignedBeside = (spots: readonly Spot[], { authorAt, body: { at } }: Told): boolean =>
  authorAt !== null && (authorAt < at || authorAt >= (spots[at]?.end ?? at))

/** Whatever stands before the words is no word of it. */
export function withoutHeadsInText<Block extends Told>({ spots }: Survey, blocks: readonly Block[]): Block[] {
  const found = blocks.map(({ body }) => headIn(spots, body.at, body.skip))
  const isTyped = (index: number) => spots[blocks[index]?.body.at ?? -1]?.name === 'pre'
  const typed = found.filter((head, index) => head && isTyped(index)).length
  const isMost = found.filter((head) => head?.isMail).length > blocks.length / 2
  // Somebody may pass on the mail of somebody else.
  const heads = found.map((head, index) =>
    head?.isMail && !isMost && isSignedBeside(spots, blocks[index] as Block) ? null : head,
  )
  const sender = senderAmong(found.flatMap((head) => (head?.isMail ? [head] : [])))
  return blocks.flatMap((block, index) => {
    const head = heads[index]
    // Beside mails as they were typed, other text set so is the page's own.
    if (!head) return typed > blocks.length / 2 && isTyped(index) ? [] : [block]
    const said = head.words.map(({ said }) => said).join('\n')
    const [author, time] = [head.author ?? sender(head) ?? block.author, block.time ?? head.time]
    return [{ ...block, author, time, body: { ...block.body, said } }]
  })
}

/** Mails as they were typed, each with its head over its words. */
export const typedMailsIn = ({ spots }: Survey): Range[] =>
  spots.flatMap(({ name, end }, from) =>
    name === 'pre' && headIn(spots, from, new Set())
      ? [{ from, to: end, bodyFrom: from, isOneOfMany: true }]
      : [],
  )

/** A question that bears the name of who wrote it in its own text alone. */
export function bylinedIn({ spots }: Survey): Range | null {
  let best: Range | null = null
  spots.forEach(({ own, size, end, name }, at) => {
    if (own === '' || name === 'pre' || size <= (spots[best?.bodyFrom ?? 0]?.size ?? 0) * (best ? 1 : 0))
      return
    const head = headIn(spots, at, new Set())
    const from = head?.author && !head.isMail ? signedFrom(spots, at) : null
    if (from !== null) best = { from, to: Math.max(spots[from]?.end ?? end, end), bodyFrom: at }
  })
  return best
}

function headIn(spots: readonly Spot[], at: number, skip: ReadonlySet<Element>): Head | null {
  const lines = innerLines(spots, at, skip)
  if (!lines) return null
  const head = spots[at]?.name === 'pre' ? typedHead(lines) : (labelledHead(lines) ?? byline(lines))
  return head?.words.some(({ text }) => /\p{L}/u.test(text)) ? head : null
}

/** Lines before it may lead elsewhere, and so may the last ones below the words. */
function typedHead(lines: readonly InnerLine[]): Head | null {
  const from = lines.slice(0, MOST_BEFORE).findIndex(({ text }) => LABELLED.test(text))
  if (from < 0) return null
  let to = from
  while (to < lines.length && isOfHead(lines[to]?.text ?? '')) to++
  const all = lines.slice(from, to).map(({ text }) => text)
  const time = all.flatMap((text) => timeIn(text) ?? [])[0] ?? null
  const isHead = all.filter((text) => LABELLED.test(text)).length > 1 && time !== null
  if (!isHead || lines[to]?.text.trim() !== '') return null
  let end = lines.length
  while (end > to && isWay(lines[end - 1] as InnerLine)) end--
  return { author: senderIn(all), time, words: lines.slice(to, end), isMail: true, lines: all }
}

/** Lines of ways to other mails, which a page sets above. */
const MOST_BEFORE = 60
const LABELLED = /^\s{0,4}\p{L}[\p{L}\p{M}'-]*(\s[\p{L}\p{M}'-]+){0,2}[:：](\s+|$)/u
const isOfHead = (text: string) => LABELLED.test(text) || /^\s+\S/.test(text)
const isWay = ({ text, linked }: InnerLine) => text.trim() === '' || linked > text.trim().length / 2

/** Mails have a day with a name, which other lines of figures lack. */
function timeIn(line: string): string | null {
  const value = line.replace(LABELLED, '')
  const at = FIGURES.exec(value)?.index
  if (at === undefined || /<[^<>]*@[^<>]*>/.test(value)) return null
  const start = /^\p{L}{2,4},\s/u.test(value) ? 0 : at
  return value
    .slice(start)
    .replace(/\s*[([<\t].*$/, '')
    .trim()
}

/** Of the lines the one that is called so, else the first that names somebody: a subject may stand before it. */
function senderIn(lines: readonly string[]): Person | null {
  const values = lines.filter((text) => LABELLED.test(text)).map((text) => text.replace(LABELLED, '').trim())
  const called = lines.findIndex((text) => /^\s*from\s*[:：]/i.test(text))
  const value = called < 0 ? values.find((each) => isPerson(each)) : lines[called]?.replace(LABELLED, '')
  return value === undefined ? null : toPerson(nameIn(value))
}

/** Without the time after it: "Ann Lee @ 2026-11-16 7:29 (…)". */
const nameIn = (value: string): string =>
  value
    .slice(0, FIGURES.exec(value)?.index ?? value.length)
    .replace(/[\s@,;·|(–—-]+$/u, '')
    .trim()
const isPerson = (value: string) => /<[^<>\s]+@[^<>\s]+>/.test(value) || FULL.test(nameIn(value))

/** "To: **ann@…**", "From: **…**": all that is bold in each is its value, and an address is among them. */
function labelledHead(lines: readonly InnerLine[]): Head | null {
  const from = lines.findIndex(({ text }) => text.trim() !== '')
  let to = from
  while (to >= 0 && to < lines.length && isField(lines[to] as InnerLine)) to++
  const all = lines.slice(from, to).map(({ text }) => text.trim())
  if (all.length < 2 || !all.some((text) => text.includes('@'))) return null
  return { author: senderOf(all), time: null, words: lines.slice(to), isMail: true, lines: all }
}

/** By the developers' own word. */
function senderOf(lines: readonly string[]): Person | null {
  const value = lines.find((text) => /^\s*from\s*[:：]/i.test(text))
  return value === undefined ? null : toPerson(value.replace(LABELLED, ''))
}

/** Who it is from is another one more often than whom it is to, by whatever the lines are called. */
function senderAmong(heads: readonly Head[]): (head: Head) => Person | null {
  const values = new Map<string, Set<string>>()
  const valueIn = ({ lines }: Head, label: string) =>
    lines.find((line) => labelOf(line) === label)?.replace(LABELLED, '')
  for (const head of heads)
    for (const label of head.lines.map(labelOf)) {
      const value = valueIn(head, label)
      if (value?.includes('@')) values.set(label, (values.get(label) ?? new Set()).add(value))
    }
  const [first] = [...values].sort((one, other) => other[1].size - one[1].size)
  return (head) => (first && first[1].size > 1 ? toPerson(valueIn(head, first[0]) ?? null) : null)
}

const labelOf = (line: string) => LABELLED.exec(line)?.[0].trim() ?? ''

const isField = ({ text, strong }: InnerLine) =>
  LABELLED.test(text) && strong.trim() !== '' && text.replace(LABELLED, '').trim() === strong.trim()

/** Lines that end in bold words up to an empty one, and after it perhaps the words' own label, bold as a whole. */
function byline(lines: readonly InnerLine[]): Head | null {
  const from = lines.findIndex(({ text }) => text.trim() !== '')
  const to = lines.findIndex(({ text }, index) => index > from && text.trim() === '')
  if (from < 0 || to < 0 || to - from > MOST_FIELDS) return null
  const head = lines.slice(from, to)
  const names = head.filter((line) => !isField(line)).map(nameOf)
  if (names.length > 1 || names.some((name) => name === null)) return null
  const [name] = names
  const words = lines.slice(to + 1)
  const [label, next] = words
  const isLabel = label && label.text.trim() !== '' && label.strong.trim() === label.text.trim()
  const isFollowed = isLabel && (next?.text.trim() ?? '') !== ''
  // Fields alone may be somebody's own words.
  if (name == null && !isFollowed) return null
  return {
    author: name == null ? null : { name, email: null },
    time: null,
    words: isFollowed ? words.slice(1) : words,
    isMail: false,
    lines: [],
  }
}

const MOST_FIELDS = 3

/** "Written in the portal by **Ann Lee**", no greeting. */
function nameOf({ text, strong }: InnerLine): string | null {
  const name = strong.trim()
  const before = text.trim().slice(0, -name.length).trim()
  const isBefore = text.trim().endsWith(name) && /^\p{L}[^,.:;!?]*$/u.test(before)
  return isBefore && FULL.test(name) && before.split(/\s+/).length > 2 ? name : null
}

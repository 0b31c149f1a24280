/** Which notes stand where, and which of them are looked for. Pure. */
import type { NoteRow } from '@/lib/records/customer-rows'
import { folded } from '@/lib/records/words'

export type Filter = { words: string; tag: string | null }

export const NO_FILTER: Filter = { words: '', tag: null }

/** Pinned ones first, the last pinned on top; the others as they came. */
export function pinnedFirst(notes: readonly NoteRow[]): NoteRow[] {
  const pinned = notes.filter((note) => note.pinnedAt !== null)
  pinned.sort((a, b) => (b.pinnedAt ?? 0) - (a.pinnedAt ?? 0))
  return [...pinned, ...notes.filter((note) => note.pinnedAt === null)]
}

/** The customer's, without those that stand on this very ticket. */
export function elsewhere(notes: readonly NoteRow[], ticketKey: string): NoteRow[] {
  return notes.filter((note) => note.ticketKey !== ticketKey)
}

/** Every word somewhere in the text, whatever its accents and size; "#word" as it stands. */
export function found(notes: readonly NoteRow[], { words, tag }: Filter): NoteRow[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean)
  return notes.filter((note) => {
    if (tag !== null && !note.tags.includes(tag)) return false
    if (wanted.length === 0) return true
    const text = foldedOnce(note)
    return wanted.every((word) => text.includes(word))
  })
}

const folds = new WeakMap<NoteRow, string>()

/** Ten thousand notes are searched at every key. */
function foldedOnce(note: NoteRow): string {
  const known = folds.get(note)
  if (known !== undefined) return known
  const text = folded(`${note.text} ${note.ticket?.subject ?? ''} ${note.customerName}`)
  folds.set(note, text)
  return text
}

/** The first words, without the marks of Markdown, for one line. */
export function firstLine(text: string): string {
  const line =
    text
      .slice(0, 400)
      .split('\n')
      .find((each) => each.trim()) ?? ''
  return line
    .replace(/^\s*(?:#{1,6}\s+|>\s*|[-*+]\s+|\d+[.)]\s+)*(?:\[[ xX]\]\s+)?/, '')
    .replace(/[*_`]{1,3}/g, '')
}

const SHORT_LENGTH = 500
const SHORT_LINES = 10

/** How much of it stands there until the agent asks for more; whole lines where there are any. */
export function shortLength(text: string): number {
  const head = text.slice(0, SHORT_LENGTH)
  const lines = head.split('\n')
  if (lines.length > SHORT_LINES) return lines.slice(0, SHORT_LINES).join('\n').length
  if (text.length <= SHORT_LENGTH) return text.length
  const end = head.lastIndexOf('\n')
  return end > SHORT_LENGTH / 2 ? end : head.replace(/[\uD800-\uDBFF]$/, '').length
}

/** Ten thousand wins and as many notes, of the length and in the languages that people write; the same in every run. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '@/lib/cli/page-bundle'
import type { NoteRow } from '@/lib/records/customer-rows'
import type { OutboxRow, TicketIdentity, Whose, WinKind, WinRow, WrittenStyle } from '@/lib/records/rows'

export type ManyRecords = { wins: WinRow[]; notes: NoteRow[]; outbox: OutboxRow[] }

const YEARS = 3
const DAY_MS = 86_400_000
/** One in so many wins was sent to somebody. */
const SENT = 4
const KINDS: readonly WinKind[] = ['praise', 'praise', 'praise', 'win', 'thanks-given', 'thanks-received']
const OWNERS: readonly Whose[] = ['mine', 'mine', 'mine', 'colleague', 'team']
const STYLES: readonly (WrittenStyle | null)[] = ['analytical', 'personal', 'functional', 'intuitive', null]
const FIRST = [
  'Priya',
  'Jonas',
  'Inès',
  'Nino',
  'Łukasz',
  'Zoë',
  'Ólafur',
  'Marta',
  'Sören',
  '美智子',
  '健一',
  'ანა',
  'Ольга',
]
const LAST = [
  'Raman',
  'Lindqvist',
  'Moreau',
  'Beridze',
  'Wójcik',
  'Müller',
  'Jónsdóttir',
  'Ferrão',
  '長谷川',
  'Кузнецова',
]

/** @param newest milliseconds since 1970 of the newest row; the others lie evenly in the three years before it. */
export function manyRecords(count: number, newest: number): ManyRecords {
  const random = numbers(20_261_128)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const written = sentences()
  const some = (most: number) => Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(written))
  const said = (most: number) => {
    const all = some(most)
    return { lang: all[0]?.lang ?? 'en', text: all.map(({ text }) => text).join(' ') }
  }
  const name = () => `${pick(FIRST)} ${pick(LAST)}`
  const ticketOf = (index: number): TicketIdentity => ({
    helpdesk: 'demo-desk',
    id: String(index),
    url: `https://desk.example.com/tickets/${index}`,
    subject: said(1).text.slice(0, 60),
  })
  const at = (index: number) => newest - Math.round((index / count) * YEARS * 365 * DAY_MS)
  const wins = Array.from({ length: count }, (_, index): WinRow => {
    const quote = said(3)
    const ticket = ticketOf(index)
    return {
      id: uuid('a', index),
      kind: pick(KINDS),
      whose: pick(OWNERS),
      praisedName: 'Dana Reyes',
      quote: quote.text,
      whatIDid: said(1).text,
      customerName: name(),
      customerKey: null,
      ticketKey: `demo-desk|https://desk.example.com|${index}`,
      ticket,
      lang: quote.lang,
      styleType: pick(STYLES),
      at: at(index),
      createdAt: at(index),
      updatedAt: at(index),
      deletedAt: null,
      outboxId: index % SENT === 0 ? uuid('c', index) : null,
    }
  })
  const notes = Array.from({ length: count }, (_, index): NoteRow => {
    const ticket = index % 3 === 0 ? null : ticketOf(index)
    return {
      id: uuid('b', index),
      about: ticket ? 'ticket' : index % 2 === 0 ? 'customer' : 'free',
      ticketKey: ticket && `demo-desk|https://desk.example.com|${index}`,
      ticket,
      customerKey: `mail customer${index}@example.com`,
      customerName: name(),
      text: said(4).text,
      tags: [],
      pinnedAt: null,
      expiresAt: null,
      rev: 1,
      createdAt: at(index),
      updatedAt: at(index),
      deletedAt: null,
    }
  })
  return { wins, notes, outbox: wins.flatMap((win) => (win.outboxId ? [messageOf(win, win.outboxId)] : [])) }
}

function messageOf(win: WinRow, id: string): OutboxRow {
  return {
    id,
    kind: 'praise',
    winId: win.id,
    ticketKey: win.ticketKey,
    to: { personId: null, name: 'Ana Lima' },
    way: 'channel',
    channelId: 'channel-1',
    subject: '',
    state: 'sent',
    text: win.quote,
    sentText: win.quote,
    attempt: 1,
    tries: 0,
    notBefore: win.at,
    claimedBy: null,
    startedAt: win.at,
    settledAt: win.at,
    confirmedBy: 'answer',
    problem: null,
    createdAt: win.at,
    updatedAt: win.at,
  }
}

/** What customers wrote in all languages of the corpus, cut at the end of sentences. */
function sentences(): { lang: string; text: string }[] {
  const folder = join(ROOT, 'lib', 'training', 'corpus')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
    .flatMap((line) => {
      const { lang, text } = JSON.parse(line) as { lang: string; text: string }
      const parts = text.match(/[^.!?。！？\n]{12,}[.!?。！？]*/g) ?? []
      return parts.map((part) => ({ lang, text: part.trim() }))
    })
}

function uuid(first: string, index: number): string {
  return `${first}0000000-0000-4000-8000-${String(index).padStart(12, '0')}`
}

/** From 0 to 1, evenly: mulberry32. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

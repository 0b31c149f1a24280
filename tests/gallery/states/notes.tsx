/** Every state of the notes. */
import type { ReactNode } from 'react'
import { AppError, toPlainError } from '@/lib/errors'
import type { NoteRow } from '@/lib/records/customer-rows'
import { NOTE_LIMIT } from '@/lib/records/note-text'
import { aNote } from '../note-rows'
import { withPressed } from '../pressed'
import { changeRows, rows } from '../records'
import { NOW } from '../rows'
import { withTyped } from '../typed'
import { ticket, view } from '../views'
import { type Set as PanelSet, panel } from './panel'

const DAY = 86_400_000
const onCustomer = { about: 'customer', ticketKey: null, ticket: null } as const

const CHECKLIST = `**Refund** agreed with finance, see [the rule](https://wiki.example.com/refunds)

- [x] ask for the invoice number
- [ ] compare with section 4.2
  - [ ] rate of March
- [ ] answer by Tuesday #refund #rückruf`

const NOTES: NoteRow[] = [
  aNote({
    id: 'pinned',
    text: 'Calls back only between 9 and 11. #call',
    tags: ['call'],
    pinnedAt: NOW,
    updatedAt: NOW - 3 * DAY,
  }),
  aNote({ id: 'boxes', text: CHECKLIST, tags: ['refund', 'rückruf'] }),
  aNote({
    ...onCustomer,
    id: 'customer',
    text: 'Prefers figures in a table:\n\n| Month | EUR |\n| --- | --- |\n| March | 4,312.50 |\n| April | 3,950 |',
    updatedAt: NOW - 40 * DAY,
    expiresAt: NOW + 30 * DAY,
  }),
  aNote({
    id: 'elsewhere',
    ticketKey: 'other',
    ticket: {
      helpdesk: 'demo',
      id: '398',
      url: 'https://desk.example.com/t/398',
      subject: 'The export of all customers stops at 40 % and begins again from the start',
    },
    text: '> Quoted from the call\n\n1. Cleared the cache\n2. Ran it again: `export --all`',
    updatedAt: NOW - 400 * DAY,
  }),
]

const LONG = '長谷川様は毎月五日までに請求書の再発行を希望されている。'.repeat(30)

const MANY = Array.from({ length: 60 }, (_, at) =>
  aNote({
    id: `many-${at}`,
    text: `Note ${at + 1}: asked for the log of day ${at + 1}. #day${(at % 5) + 1}`,
    tags: [`day${(at % 5) + 1}`],
    updatedAt: NOW - at * DAY,
  }),
)

/** Acts that write their rows, as the background does. */
const live: PanelSet['deps'] = {
  saveNote: async ({ id, text, base }) => {
    changeRows({
      notes: rows.notes.map((note) => (note.id === id ? { ...note, text, rev: note.rev + 1 } : note)),
    })
    return { rev: base.rev + 1, text, merged: false }
  },
  changeNote: async (id, change) =>
    changeRows({ notes: rows.notes.map((note) => (note.id === id ? { ...note, ...change } : note)) }),
  removeNote: async (id) => changeRows({ notes: rows.notes.filter((note) => note.id !== id) }),
  restoreNote: async () => changeRows({ notes: NOTES }),
}

/** The parts above the notes are folded, so that a picture shows the notes. */
const notes = (own: NoteRow[], { act, deps, ...more }: PanelSet = {}) =>
  panel({
    view: view(ticket()),
    rows: { notes: own },
    deps: { ...live, ...deps },
    act: (state) => {
      state.fold('style', false)
      state.fold('guidance', false)
      act?.(state)
    },
    ...more,
  })

const tool = (more: PanelSet = {}, own: NoteRow[] = []) =>
  notes(own, { ...more, act: (state) => state.openTool('note') })

const FIELD = '.note-field'
const WORDS = 'Asked finance which rate was used.\n- [ ] answer by Tuesday #refund'
const failing: PanelSet['deps'] = { saveNote: () => Promise.reject(new AppError('db/full')) }
const inTheMiddle: PanelSet['deps'] = { saveNote: () => new Promise(() => {}) }
const merging: PanelSet['deps'] = {
  saveNote: async ({ text }) => ({
    rev: 3,
    text: `${text}\n— written in two windows at once, both are kept —\nFinance answers on Friday.`,
    merged: true,
  }),
}

export const noteStates: Record<string, () => ReactNode> = {
  'notes-list': notes(NOTES),
  'notes-empty': notes([]),
  'notes-folded': notes(NOTES, { act: (state) => state.fold('notes', false) }),
  'notes-long': notes([
    aNote({ text: LONG, tags: ['請求書', 'とても長いタグの名前がここにあります'] }),
    aNote({ id: 'wide', text: `${'W'.repeat(200)}\n\n\`\`\`\n${'code '.repeat(60)}\n\`\`\`` }),
  ]),
  'notes-hostile': notes([
    aNote({
      text: '<img src=x onerror="alert(1)"> <script>alert(1)</script>\n\n[here](javascript:alert(1)) ![picture](https://x.example.com/a.png) <https://safe.example.com>',
    }),
  ]),
  'notes-tag': withPressed(notes(NOTES), '.note-tag'),
  'notes-many': notes(MANY),
  'notes-search': withTyped(notes(MANY), '.notes-search input', 'day 12'),
  'notes-not-found': withTyped(notes(MANY), '.notes-search input', 'zebra'),
  'notes-menu': withPressed(notes(NOTES), '[aria-haspopup=menu][aria-label="More about this note"]'),
  'notes-date': withPressed(
    notes([aNote({ expiresAt: NOW + 7 * DAY })]),
    '[aria-haspopup=menu][aria-label="More about this note"]',
    '.menu-indented:nth-of-type(6)',
  ),
  'notes-removed': withPressed(
    notes(NOTES),
    '[aria-haspopup=menu][aria-label="More about this note"]',
    '.menu-item[data-tone=danger]',
  ),
  'notes-editing': withPressed(notes(NOTES), '[data-note-edit=boxes]'),
  'note-new': tool(),
  'note-free': withPressed(
    tool({}, [aNote({ about: 'free', ticketKey: null, ticket: null, customerKey: null })]),
    '.segment:nth-of-type(3) input',
  ),
  'note-no-ticket': tool({ view: view({ kind: 'not-a-ticket', helpdesk: null }) }),
  'note-typed': withTyped(tool(), FIELD, WORDS),
  'note-saving': withTyped(tool({ deps: inTheMiddle }), FIELD, WORDS),
  'note-long': withTyped(tool(), FIELD, LONG),
  'note-merged': withTyped(tool({ deps: merging }), FIELD, WORDS),
  'note-failed': withTyped(tool({ deps: failing }), FIELD, WORDS),
  'note-too-long': withTyped(tool(), FIELD, 'x'.repeat(NOTE_LIMIT + 1)),
  'note-hint-off': withPressed(tool(), '.note-hint button'),
  'note-held': withTyped(
    notes([], {
      act: (state) => {
        state.openTool('note')
        addEventListener('input', () =>
          setTimeout(() =>
            state.accept(view(ticket({}, { key: 'other', subject: 'Cannot log in since the update' }))),
          ),
        )
      },
    }),
    FIELD,
    WORDS,
  ),
  'note-unsaved': notes([], {
    act: (state) =>
      state.setUnsaved('gone', {
        text: WORDS,
        error: toPlainError(new AppError('db/full')),
        about: 'Invoices of March do not match the contract',
        retry: () => {},
        drop: () => {},
      }),
  }),
}

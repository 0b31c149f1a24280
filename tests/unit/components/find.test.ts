/** What is chosen among the found rows, and the file and text that are made of it. */
import { describe, expect, it } from 'vitest'
import {
  chosenRows,
  countsOf,
  erasureOf,
  firstChoice,
  hasOwnWins,
  ORDER,
  onTheirWay,
  rowId,
  wordsOf,
} from '@/components/options/customer/chosen'
import { fileOf, markdownOf } from '@/components/options/customer/export'
import type { FoundRow, FoundSubject } from '@/lib/records/subject'
import { TABLES } from '@/lib/records/subject-tables'
import { aNote, anOutboxRow, aWin, INES } from '../records/rows'

const NOW = Date.UTC(2026, 10, 28, 15, 0)
const note = (id: string, text: string): FoundRow => ({
  part: { table: 'notes', id },
  at: NOW,
  row: aNote({ id, text, updatedAt: NOW }),
  state: null,
})
const win: FoundRow = { part: { table: 'wins', id: 'w' }, at: 1, row: aWin(), state: null }
const message: FoundRow = {
  part: { table: 'outbox', id: 'o' },
  at: 1,
  row: anOutboxRow(),
  state: 'queued',
}
const found: FoundSubject = {
  customers: [
    { ...INES, isByName: false, rows: [win, note('n1', 'Prefers a call.'), message] },
    { key: 'name rt x ines', name: 'Ines', email: null, isByName: true, rows: [win] },
  ],
  more: 0,
  mentions: [note('n2', 'Ask Ines Moreau')],
}
const all = { customers: new Set([INES.key, 'name rt x ines']), mentions: new Set(['notes n2']) }

it('every table has its place in the order in which rows are counted and exported', () => {
  expect([...ORDER].sort()).toEqual([...TABLES, 'drafts'].sort())
})

describe('the choice', () => {
  it('begins with the only customer, or the one who was asked for, and with no mere mention', () => {
    expect([...firstChoice(found, null).customers]).toEqual([])
    expect([...firstChoice(found, INES.key).customers]).toEqual([INES.key])
    const [one] = found.customers
    const only = firstChoice({ ...found, customers: one ? [one] : [] }, null)
    expect([[...only.customers], [...only.mentions]]).toEqual([[INES.key], []])
  })

  it('holds a row once that two customers share, and counts by kind', () => {
    const rows = chosenRows(found, all)
    expect(rows.map(rowId)).toEqual(['wins w', 'notes n1', 'outbox o', 'notes n2'])
    expect(countsOf(rows)).toEqual([
      ['notes', 2],
      ['wins', 1],
      ['outbox', 1],
    ])
    expect([onTheirWay(rows), hasOwnWins(rows), hasOwnWins([message])]).toEqual([
      { waiting: 1, leaving: 0 },
      true,
      false,
    ])
  })

  it('is handed over with every name that must go, once each', () => {
    const rows = chosenRows(found, all)
    expect(erasureOf(found, all, rows, 'Ines', true)).toEqual({
      parts: rows.map(({ part }) => part),
      keepWins: true,
      words: ['Ines', 'Ines Moreau', 'ines@example.com'],
    })
  })

  it('names a row by its words, in one line', () => {
    expect(wordsOf(note('n', ' Two\n lines '))).toBe('Two lines')
    expect(wordsOf({ ...win, row: aWin({ quote: '', whatIDid: 'Fixed it' }) })).toBe('Fixed it')
    expect(wordsOf({ ...win, row: { id: 'k', at: 1 } })).toBe('')
  })
})

describe('the export', () => {
  const customers = [INES]
  const rows = [note('n1', 'Line one.\n# not a heading'), win]
  const words = { title: 'What is kept', table: (table: string) => table.toUpperCase() }

  it('as a file is JSON with every field of every row, and times that people read', () => {
    const file = JSON.parse(fileOf({ customers, rows, now: NOW }))
    expect(file).toMatchObject({ product: 'Bouquet', made: '2026-11-28T15:00:00.000Z', about: [INES] })
    expect(file.rows.notes).toEqual([
      {
        ...aNote({ id: 'n1', text: 'Line one.\n# not a heading' }),
        createdAt: '1970-01-01T00:00:00.001Z',
        updatedAt: '2026-11-28T15:00:00.000Z',
      },
    ])
    expect(Object.keys(file.rows.wins[0]).sort()).toEqual(Object.keys(aWin()).sort())
  })

  it('as a text has each row under its table, and no word of a customer becomes Markdown', () => {
    const text = markdownOf({ customers, rows: [...rows, note('n3', '[click](x) <b>')], now: NOW }, words)
    expect(text).toContain('# What is kept\n\n2026-11-28T15:00:00.000Z\n\n- Ines Moreau, ines@example.com')
    expect(text).toContain('## NOTES')
    expect(text).toContain('- text:\n\n  > Line one.\n  > # not a heading')
    expect(text).toContain('- quote: Dana was patient.')
    expect(text).toContain('- text: \\[click\\](x) \\<b\\>')
    expect(text).not.toContain('deletedAt')
  })
})

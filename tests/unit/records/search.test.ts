/** Wins and notes are found by what people type: parts of words, without accents, with a typo, in Japanese. */
import { describe, expect, it } from 'vitest'
import type { NoteRow } from '@/lib/records/customer-rows'
import { marksIn } from '@/lib/records/marks'
import type { WinRow } from '@/lib/records/rows'
import { createRecordSearch } from '@/lib/records/search'
import { aNote } from '../../gallery/note-rows'
import { aWin } from './rows'

const ticket = {
  helpdesk: 'demo-desk',
  id: '1',
  url: 'https://desk.example.com/1',
  subject: 'Rechnung für Köln',
}
const ROWS: (WinRow | NoteRow)[] = [
  aWin({ id: 'en', quote: 'Dana was patient and solved the export problem.', customerName: 'Inès Moreau' }),
  aWin({
    id: 'de',
    quote: 'Großartige Hilfe, vielen Dank!',
    customerName: 'Jörg',
    praisedName: 'Miguel',
    ticket,
  }),
  aWin({ id: 'ja', quote: '田中さんの対応がとても丁寧でした。', customerName: '佐藤', praisedName: '田中' }),
  aWin({
    id: 'ka',
    quote: 'დიდი მადლობა დახმარებისთვის',
    whatIDid: 'Reset the ＡＰＩ key',
    customerName: 'Й. Ёлкин',
    praisedName: '',
  }),
  aNote({ id: 'note', text: 'Prefers **mornings**; Łódź office', customerName: 'Priya Raman', ticket: null }),
]

const never = () => false
function searchOver(rows: readonly (WinRow | NoteRow)[]) {
  const search = createRecordSearch()
  search.update(rows)
  search.work(never)
  return search
}
const idsOf = (search: ReturnType<typeof createRecordSearch>, text: string) => [...search.find(text).ids]

describe('search', () => {
  const search = searchOver(ROWS)

  it.each([
    ['patient', ['en']],
    ['pat', ['en']],
    ['patiant', ['en']],
    ['patinet', ['en']],
    ['ines moreau', ['en']],
    ['INÈS', ['en']],
    ['grossart', ['de']],
    ['koln', ['de']],
    ['jorg', ['de']],
    ['丁寧', ['ja']],
    ['田中さん', ['ja']],
    ['佐', ['ja']],
    ['中田', []],
    ['მადლ', ['ka']],
    ['api', ['ka']],
    ['елкин', ['ka']],
    ['lodz', ['note']],
    ['priya mornin', ['note']],
    ['chnung', ['de']],
    ['ana', []],
    ['export miguel', []],
    ['', []],
    ['  !?', []],
    ['constructor __proto__', []],
  ])('%s', (text, ids) => expect(idsOf(search, text)).toEqual(ids))

  it('takes a row with a broken field', () => {
    const broken = aWin({ id: 'x', quote: undefined as unknown as string })
    expect(idsOf(searchOver([broken]), 'ines')).toEqual(['x'])
  })
})

describe('search while rows change', () => {
  it('answers what was typed exactly as soon as the texts are read, and says when it is complete', () => {
    const search = createRecordSearch()
    search.update([aWin({ id: 'old', updatedAt: 1 }), aWin({ id: 'new', updatedAt: 2 })])
    expect(search.find('patient')).toEqual({ ids: new Set(), isComplete: false })
    const always = () => true
    search.work(always)
    expect(search.find('patient')).toEqual({ ids: new Set(['new']), isComplete: false })
    expect(search.work(always)).toBe('index')
    expect(search.find('patient').ids).toEqual(new Set(['old', 'new']))
    expect(search.find('patiant').ids).toEqual(new Set())
    expect(search.work(never)).toBe('nothing')
    expect(search.find('patiant')).toEqual({ ids: new Set(['old', 'new']), isComplete: true })
  })

  it('prepares only what has changed, and keeps the old words until then', () => {
    const search = searchOver(ROWS)
    const changed = ROWS.map((row) =>
      row.id === 'en' ? aWin({ id: 'en', quote: 'Dana was swift.', updatedAt: 2 }) : row,
    )
    search.update(changed)
    expect(idsOf(search, 'patient')).toEqual(['en'])
    let steps = 0
    search.work(() => {
      steps += 1
      return false
    })
    // Read, then indexed.
    expect(steps).toBe(2)
    expect(idsOf(search, 'patient')).toEqual([])
    expect(idsOf(search, 'patiant')).toEqual([])
    expect(idsOf(search, 'swift')).toEqual(['en'])
    expect(idsOf(search, 'swifft')).toEqual(['en'])
  })

  it('forgets what was removed, and finds it again after an undo', () => {
    const search = searchOver(ROWS)
    search.update(ROWS.filter(({ id }) => id !== 'de'))
    expect(search.work(never)).toBe('nothing')
    expect(idsOf(search, 'grossart')).toEqual([])
    expect(idsOf(search, 'grossartigge')).toEqual([])
    search.update(ROWS)
    search.work(never)
    expect(idsOf(search, 'grossartigge')).toEqual(['de'])
  })
})

describe('the words of a search', () => {
  const marked = (text: string, search: string) =>
    marksIn(text, search).map(({ start, end }) => text.slice(start, end))

  it.each([
    ['Dana was patient.', 'pat', ['pat']],
    ['Dana was patient.', 'patiant', ['patient']],
    ['Dana was patient.', 'patinet', ['patient']],
    ['Großartige Hilfe', 'grossart', ['Großart']],
    ['Großartige Hilfe', 'gros', ['Groß']],
    ['İnès Moreau', 'ines', ['İnès']],
    ['Inès Moreau', 'ines more', ['Inès', 'More']],
    ['田中さんの対応がとても丁寧でした。', '対応', ['対応']],
    ['Reset the ＡＰＩ key', 'api', ['ＡＰＩ']],
    ['started the art', 'art', ['art']],
    ['Monatsrechnung', 'rechnung', ['rechnung']],
    ['nothing', 'zebra', []],
    ['nothing', '', []],
  ])('stand in “%s” for “%s”', (text, search, parts) => expect(marked(text, search)).toEqual(parts))
})

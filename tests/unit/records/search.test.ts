/** Wins are found by what people type: parts of words, without accents, with a typo, in Japanese. */
import { describe, expect, it } from 'vitest'
import { searchOver } from '@/lib/records/search'
import { aWin } from './rows'

const ticket = {
  helpdesk: 'demo-desk',
  id: '1',
  url: 'https://desk.example.com/1',
  subject: 'Rechnung für Köln',
}
const search = searchOver([
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
])

describe('search', () => {
  it.each([
    ['patient', ['en']],
    ['pat', ['en']],
    ['patiant', ['en']],
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
    ['export miguel', []],
    ['', []],
    ['  !?', []],
    ['constructor __proto__', []],
  ])('%s', (text, ids) => expect(search.find(text)).toEqual(ids))

  it('takes a row with a broken field', () => {
    const broken = aWin({ id: 'x', quote: undefined as unknown as string })
    expect(searchOver([broken]).find('ines')).toEqual(['x'])
  })
})

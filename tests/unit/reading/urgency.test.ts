/** The words that say that it cannot wait, in every language, as they stand in the message. */

import { expect, it } from 'vitest'
import { prepare } from '@/lib/reading/prepare'
import { urgentWords } from '@/lib/reading/urgent-words'
import { read } from './bundled'

const said = (text: string, lang: string) =>
  urgentWords(prepare(text, lang)).map(({ start, end }) => text.slice(start, end))

it.each([
  ['en', 'Login broken, demo IN 20 MIN. Fix it now, by 3pm at the latest!', ['IN 20 MIN', 'now', 'by 3pm']],
  ['de', 'Bitte dringend, bis Freitag brauche ich das Gerät.', ['dringend', 'bis Freitag']],
  ['es', 'Lo necesito hoy mismo, antes de las 17.', ['hoy mismo', 'antes de las 17']],
  ['fr', 'Il me le faut avant midi, c’est urgent.', ['avant midi', 'urgent']],
  ['it', 'Mi serve subito, entro le 18.', ['subito', 'entro le 18']],
  ['ja', '至急お願いします。明日必着です。', ['至急', '明日', '必着']],
  ['ka', 'სასწრაფოდ მჭირდება, ხვალ მივფრინავ.', ['სასწრაფოდ', 'ხვალ']],
  ['pt', 'Preciso disso hoje, até às 15h.', ['hoje', 'até às 15h']],
  ['ru', 'Срочно, вылет сегодня вечером.', ['Срочно', 'сегодня вечером']],
])('%s: %s', (lang, text, words) => {
  expect(said(text, lang)).toEqual(words)
})

it('names at most three, each once', () => {
  expect(said('Now. Today! Really today, tonight, tomorrow, asap.', 'en')).toEqual([
    'Now',
    'Today',
    'tonight',
  ])
})

it('names them only where the message is urgent', () => {
  const urgent = read('URGENT: the shop is down, we need this fixed immediately, today before noon!').urgent
  expect(urgent.found).toBe(true)
  expect(urgent.words.length).toBeGreaterThan(1)
  expect(read('Hello, where do I add a second seat? It can be any day after today.').urgent).toMatchObject({
    found: false,
    words: [],
  })
})

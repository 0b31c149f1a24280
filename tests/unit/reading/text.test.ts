/** Cleaning, cutting and language: every offset stays one of the original text. */

import { describe, expect, it } from 'vitest'
import { clean } from '@/lib/reading/clean'
import { guessLanguage } from '@/lib/reading/language'
import { fold, normalise } from '@/lib/reading/normalise'
import { sentences, words } from '@/lib/reading/tokenize'

describe('clean', () => {
  const own = (text: string) => clean(text).replace(/\s+/g, ' ').trim()

  it('keeps every offset: what goes becomes spaces', () => {
    const text = 'Hi,\nall good now.\n\n> old words\n-- \nPriya'
    expect(clean(text)).toHaveLength(text.length)
    expect(clean(text).indexOf('all good')).toBe(text.indexOf('all good'))
  })

  it.each([
    [
      'a quoted reply',
      'It works.\n\nOn 3 Nov 2026, at 10:12, Dana <dana@acme.example> wrote:\n> Please try again.',
    ],
    [
      'a quoted reply over two lines',
      'It works.\n\nOn Tue, 3 Nov 2026 at 10:12,\nDana Okafor <dana@acme.example> wrote:\n\nPlease try',
    ],
    ['a German reply', 'It works.\n\nAm 03.11.2026 um 10:12 schrieb Dana Okafor:\n> Bitte'],
    [
      'an Outlook header',
      'It works.\n\nFrom: Dana\nSent: Tuesday\nTo: Priya\nSubject: Seats\n\nPlease try again.',
    ],
    ['a signature', 'It works.\n-- \nPriya Raman\nNorthwind'],
    ['a phone line', 'It works.\n\nSent from my iPhone'],
    ['a German phone line', 'It works.\n\nVon meinem iPhone gesendet'],
    ['a disclaimer', 'It works.\n\nThis email and any attachments are intended solely for the addressee.'],
    ['mark-up', '<p>It <b>works</b>.</p>'],
  ])('strips %s', (_, text) => {
    expect(own(text).replace(/ \./g, '.')).toBe('It works.')
  })

  it('keeps a message that is nothing but a quote, rather than nothing', () => {
    expect(own('> please cancel my order')).toContain('please cancel')
  })

  it('keeps a sentence that begins with "From" or "On"', () => {
    const text = 'From Monday on nothing works.\nOn my phone it does.'
    expect(clean(text)).toBe(text)
  })
})

describe('normalise', () => {
  it('keeps the length, also where a lower-case letter is longer', () => {
    for (const text of ['İSTANBUL 12', 'ẞ', '“Ok”\t\r\n', '\ud800x'])
      expect(normalise(text)).toHaveLength(text.length)
  })

  it('folds case and accents for comparing names', () => {
    expect(fold('Zoë Müßig')).toBe('zoe mussig')
  })
})

describe('sentences', () => {
  const cut = (text: string) => sentences(text).map((span) => text.slice(span.start, span.end))

  it('ends a sentence at its mark, not inside figures or names', () => {
    expect(cut('Version 115.12.2 fails! Why? See example.com now.')).toEqual([
      'Version 115.12.2 fails!',
      'Why?',
      'See example.com now.',
    ])
  })

  it('knows Japanese marks and line breaks, and skips lines without words', () => {
    expect(cut('届きました。ありがとう!\n---\nまた')).toEqual(['届きました。', 'ありがとう!', 'また'])
  })

  it('cuts a text without any mark', () => {
    const text = 'word '.repeat(500)
    const longest = Math.max(...sentences(text).map((span) => span.end - span.start))
    expect(longest).toBeLessThanOrEqual(401)
  })
})

describe('guessLanguage', () => {
  const guess = (text: string, given?: string) => guessLanguage(words(normalise(text)), given)

  it.each([
    ['en', 'Please cancel my order and send the money back'],
    ['de', 'Bitte stornieren Sie meine Bestellung, ich habe sie nicht mehr'],
    ['es', 'Hola, quiero cancelar mi pedido porque no ha llegado'],
    ['fr', "Bonjour, je n'ai pas reçu ma commande et je voudrais l'annuler"],
    ['it', 'Buongiorno, non ho ricevuto il mio ordine e vorrei annullarlo'],
    ['pt', 'Olá, não recebi a minha encomenda e quero cancelar'],
    ['ru', 'Здравствуйте, мой заказ не пришёл, хочу отменить'],
    ['ja', '注文した商品がまだ届きません'],
    ['ka', 'გამარჯობა, ჩემი შეკვეთა არ მოვიდა'],
    ['und', 'Ik heb mijn pakket nog niet ontvangen en wil het annuleren'],
    ['und', 'Nie otrzymałem jeszcze mojej paczki, proszę o zwrot'],
    ['und', 'مرحبا لم تصل طلبيتي بعد'],
    ['und', '😀😀😀'],
    ['und', ''],
  ])('%s: %s', (lang, text) => {
    expect(guess(text)).toBe(lang)
  })

  it('believes the caller where it names one of the nine', () => {
    expect(guess('ok', 'de-AT')).toBe('de')
    expect(guess('Bitte stornieren Sie das', 'nl')).toBe('de')
  })
})

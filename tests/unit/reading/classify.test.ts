/** What the shipped model says of messages whose answer nobody would dispute. */

import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Reading } from '@/lib/reading/types'
import { model, modelBytes, read } from './bundled'

const STAR =
  'Wow, that was fast! Dana, you are a star - this is the best support I have ever had. The refund arrived this morning. Thank you so much!'
const BEGEISTERT =
  'Perfekt, jetzt klappt es. Vielen Dank für die schnelle und freundliche Hilfe, ich bin begeistert!'
const PLAIN = [
  'Hi there,\n\nmy card was charged twice for invoice INV-20418 (2 x 49.00 EUR) on 3 November. Could you please refund one of them?\n\nThanks,\nPriya Raman\nNorthwind Traders',
  'Guten Tag,\n\nseit dem letzten Update bricht der CSV-Export bei etwa 10.000 Zeilen ab. Können Sie helfen?\n\nMit freundlichen Grüßen\nJonas Weber',
  'Hello,\n\nwe would like to add a second seat for a colleague. Where do I find that in the settings?\n\nPriya',
]

describe('praise', () => {
  it('finds the compliment and the sentence to quote', () => {
    const { praise } = read(STAR)
    expect(praise.found).toBe(true)
    expect(praise.target).toBe('agent')
    const quote = STAR.slice(praise.span?.start, praise.span?.end)
    expect(quote).toContain('Dana, you are a star - this is the best support I have ever had')
  })

  it('finds it in German', () => {
    const { praise } = read(BEGEISTERT)
    expect(praise.found).toBe(true)
    expect(BEGEISTERT.slice(praise.span?.start, praise.span?.end)).toContain('begeistert')
  })

  it.each([
    ...PLAIN,
    'Thanks for your help, have a great day!',
    'Vielen Dank im Voraus für Ihre Hilfe.',
    'Merci pour votre réponse, bonne journée.',
    'Perfect, thanks. When will it arrive?',
  ])('shows no card for %s', (text) => {
    expect(read(text).praise.found).toBe(false)
  })
})

describe('type', () => {
  it.each<[Reading['type'], string]>([
    [
      'functional',
      'Hello, how do I add a second seat? First I opened Settings, then I clicked on Team, but I do not see a button there. What are the next steps?',
    ],
    ['intuitive', 'cancel my order and refund me. today.'],
    [
      'analytical',
      'Your invoice lists 3.2 % processing fees while the contract of 4 May states 2.9 %. Can you confirm which rate applies and how exactly the 41.18 EUR were calculated? Please send the documentation.',
    ],
    [
      'personal',
      'Dear Anna, I have been with you for twelve years and my mother loved your shop too. It made me so sad that nobody answered, I felt quite alone with it. Thank you for listening, warm regards, Rosa',
    ],
  ])('%s', (type, text) => {
    expect(read(text).type).toBe(type)
  })

  it('keeps probabilities summing to one and axes derived from them', () => {
    for (const text of ['', 'ok', STAR, ...PLAIN]) {
      const { probabilities: p, axes } = read(text)
      expect(p.analytical + p.personal + p.functional + p.intuitive).toBeCloseTo(1, 9)
      expect(axes.feelings).toBeCloseTo(p.personal - p.analytical, 9)
      expect(axes.process).toBeCloseTo(p.functional - p.intuitive, 9)
    }
  })

  it.each([
    ['nothing', ''],
    ['a nod', 'ok'],
    ['emoji', '👍👍🎉'],
    ['another language', 'Ik heb mijn pakket nog niet ontvangen en wil het graag annuleren'],
    ['code', 'function f(a) {\n  return a + 1;\n}\nconst b = f(2);\nif (b > 2) {\n  run();\n}'],
    [
      'a log',
      '2026-11-03 10:22:01 ERROR [main] x.y.Z failed\n2026-11-03 10:22:02 WARN [main] retry 1\n2026-11-03 10:22:03 ERROR [main] x.y.Z failed',
    ],
    ['one word over and over', 'buffalo '.repeat(50)],
  ])('says too little of %s', (_, text) => {
    expect(read(text)).toMatchObject({ type: 'unclear', band: 'too-little', evidence: [] })
  })
})

describe('complaint, urgency, sensitive', () => {
  it('finds a complaint and its theme', () => {
    const text =
      'This is unacceptable. I was charged twice on my credit card and nobody refunds the money. Terrible service!'
    expect(read(text).complaint).toMatchObject({ found: true, theme: 'billing' })
    expect(read(PLAIN[2] ?? '').complaint).toMatchObject({ found: false, theme: null })
  })

  it('finds urgency', () => {
    expect(
      read('URGENT: the shop is down, we need this fixed immediately, today before noon!').urgent.found,
    ).toBe(true)
    expect(read(PLAIN[2] ?? '').urgent.found).toBe(false)
  })

  it.each([
    [
      'a neutral how-to',
      'Guten Tag, im Januar kommt eine neue Kollegin. Bitte schreiben Sie mir die Schritte der Reihe nach auf. Gibt es ein Formular?',
    ],
    [
      'thanks after the trouble',
      'Thank you, Dana, you are wonderful! I had dreaded the wrong invoices for days, and you sorted all of them out before lunch.',
    ],
    ['thanks', '見本まで送ってくださり、丁寧に答えていただいて、本当に助かりました。'],
  ])('takes %s for no complaint', (_, text) => {
    expect(read(text).complaint).toMatchObject({ found: false, theme: null })
  })

  it.each([
    'My husband passed away last month and I need to close his account.',
    'Meine Mutter ist verstorben, bitte kündigen Sie den Vertrag.',
    'If this is not solved you will hear from my lawyer.',
    'The charger caught fire next to my child.',
    '先月父が亡くなりましたので解約したいです。',
  ])('withholds the type: %s', (text) => {
    const reading = read(text)
    expect(reading).toMatchObject({ sensitive: true, type: 'unclear', evidence: [] })
    expect(['mixed', 'too-little']).toContain(reading.band)
  })

  it('does not take a dead battery for grief', () => {
    expect(read('My phone died and I cannot log in any more, please help me.').sensitive).toBe(false)
  })
})

describe('the file', () => {
  it('is the full model and packs into less than 800 kB', () => {
    expect(model.facts.lesser).toBe(false)
    expect(gzipSync(modelBytes).length).toBeLessThan(800_000)
  })
})

describe('breaks between paragraphs', () => {
  it.each(PLAIN)('read the same where a page gives one and a mail gives two', (text) => {
    const { probabilities, praise, complaint, band } = read(text.replace(/\n+/g, '\n'))
    const two = read(text.replace(/\n+/g, '\n\n'))
    expect({ probabilities, band, score: praise.score, complaint: complaint.score }).toEqual({
      probabilities: two.probabilities,
      band: two.band,
      score: two.praise.score,
      complaint: two.complaint.score,
    })
  })
})

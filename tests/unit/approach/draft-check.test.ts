/** A reply is held against what its customer asks for, in nine languages; what only begins is left alone. */
import { describe, expect, it } from 'vitest'
import { checkDraft } from '@/lib/approach/draft/check'
import type { Answered } from '@/lib/approach/draft/types'
import { draftWords } from '@/lib/approach/draft/words'

const asked = (more: Partial<Answered> = {}): Answered => ({
  type: 'unclear',
  situation: 'question',
  isSensitive: false,
  lang: 'en',
  text: 'Our invoice shows 4,312.50 EUR. On which basis was the 9.2 % calculated?',
  customerName: 'Priya Raman',
  ...more,
})
const kinds = (draft: string, more: Partial<Answered> = {}) =>
  checkDraft(draft, asked(more)).map(({ kind }) => kind)

const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'ja', 'ka', 'pt', 'ru']

describe('any reply', () => {
  it('is left alone while it only begins, and where nobody types', () => {
    expect(kinds('', { type: 'intuitive' })).toEqual([])
    expect(kinds('Hello Priya,', { type: 'analytical' })).toEqual([])
  })

  it('shows the gap that is still open, but no link, footnote or code', () => {
    expect(checkDraft('You will hear from me by [next update], I promise.', asked())[0]).toMatchObject({
      kind: 'open-gap',
      about: 'next update',
    })
    expect(kinds('See [the help page](https://example.com) and note [1], or x[0] in the code.')).toEqual([])
  })

  it('hears of a gap on a sensitive message, and of nothing else', () => {
    const more = { isSensitive: true, situation: 'complaint', type: 'intuitive' } as const
    expect(kinds('Sorry sorry. Sorry again. I close the account of [customer] for you.', more)).toEqual([
      'open-gap',
    ])
  })

  it('is not checked for what the agent switched off', () => {
    const draft = 'We looked into it and all seems to be in order now.'
    expect(checkDraft(draft, asked({ type: 'analytical' }), ['no-number'])).toEqual([])
  })

  it('says at most three things', () => {
    const draft = `Sorry. So sorry. Very sorry [owner].\n${'We look at your matter and come back to you. '.repeat(20)}`
    expect(checkDraft(draft, asked({ type: 'intuitive', situation: 'complaint' }))).toHaveLength(3)
  })
})

describe('a reply to a message that is written', () => {
  it('for the result: the answer comes first, by its line, and the reply is short', () => {
    const draft =
      'Hello Priya,\n\nThank you for writing to us.\nWe are very sorry about that.\nI understand how frustrating it was.\nThe login works again since the restart of the server.'
    expect(checkDraft(draft, asked({ type: 'intuitive' }))).toEqual([
      { kind: 'answer-late', about: '', count: 5 },
    ])
    expect(kinds('Hello Priya,\nThe login works again since the restart.', { type: 'intuitive' })).toEqual([])
    expect(kinds('The login works again. '.repeat(40), { type: 'intuitive' })).toEqual(['too-long'])
  })

  it('with figures: a reply without one is told which question it leaves open', () => {
    expect(checkDraft('We calculated it according to the contract.', asked({ type: 'analytical' }))).toEqual([
      { kind: 'no-number', about: 'On which basis was the 9.2 % calculated?', count: 0 },
    ])
    expect(kinds('The rate of 9.2 % stands in section 4.2.', { type: 'analytical' })).toEqual([])
    expect(
      kinds('1. We looked at it.\n2. We found the reason for it.', { type: 'analytical' }),
      'the number of a list is no figure',
    ).toEqual(['no-number'])
    expect(
      kinds('We calculated it according to the contract.', { type: 'analytical', text: 'Why is that so?' }),
      'the customer asked for none',
    ).toEqual([])
  })

  it('as steps: steps in order, and when the next one comes', () => {
    const long = 'You open the page and choose the customers and press the button and wait for it. '.repeat(5)
    expect(kinds(long, { type: 'functional' })).toEqual(['no-next', 'no-steps'])
    expect(kinds(`1. ${long}\n2. Done by Friday at 14:00.`, { type: 'functional' })).toEqual([])
  })

  it('from person to person: the name is said, in whichever form', () => {
    const draft = 'Good morning, I have looked into your question and it works.'
    expect(checkDraft(draft, asked({ type: 'personal' }))).toEqual([
      { kind: 'no-name', about: 'Priya', count: 0 },
    ])
    expect(kinds(`Dear Ms Raman, ${draft}`, { type: 'personal' })).toEqual([])
    expect(kinds(draft, { type: 'personal', customerName: null })).toEqual([])
    expect(
      kinds('長谷川様\nお世話になっております。ご質問の件、確認いたしました。設定を変更すれば解決します。', {
        type: 'personal',
        lang: 'ja',
        customerName: '長谷川 美智子',
      }),
    ).toEqual([])
  })
})

describe('a reply to a complaint', () => {
  const complaint = { situation: 'complaint' } as const

  it('shows understanding before remorse', () => {
    expect(kinds('We are sorry. We send the parcel again today.', complaint)).toEqual(['apology-first'])
    expect(
      kinds('I understand that you lost a whole week. We are sorry. The parcel leaves today.', complaint),
    ).toEqual([])
  })

  it('apologises once', () => {
    const draft =
      'I understand that you lost a week. Sorry for that. My apologies again. The parcel leaves today.'
    expect(checkDraft(draft, asked(complaint))).toEqual([{ kind: 'apologies', about: '', count: 2 }])
  })

  it.each([
    ['en', 'I see that the parcel is lost, and we look for it now and then.'],
    ['de', 'Ich verstehe Ihren Ärger. Wir kümmern uns um das Paket und melden uns.'],
    ['es', 'Entiendo su enfado. Nos ocupamos del paquete y le escribimos.'],
    ['fr', 'Je comprends votre colère. Nous cherchons le colis et vous écrivons.'],
    ['it', 'Capisco la sua rabbia. Cerchiamo il pacco e le scriviamo.'],
    ['pt', 'Entendo a sua irritação. Procuramos a encomenda e escrevemos.'],
    ['ru', 'Понимаю ваше недовольство. Мы ищем посылку и напишем вам.'],
    ['ka', 'მესმის თქვენი წყენა. ვეძებთ ამანათს და მოგწერთ.'],
    ['ja', 'ご不便をおかけしております。荷物を確認のうえ、改めてご連絡いたします。'],
  ])('says when it goes on (%s)', (lang, draft) => {
    const month = new Intl.DateTimeFormat(lang, { month: 'long', day: 'numeric', timeZone: 'UTC' })
    const date = month.format(Date.UTC(2026, 11, 4))
    expect(kinds(draft, { ...complaint, lang })).toEqual(['no-next'])
    expect(kinds(`${draft} ${date}`, { ...complaint, lang })).toEqual([])
    const [today = ''] = draftWords(lang)?.when.split('|') ?? []
    expect(kinds(`${draft} ${today}`, { ...complaint, lang })).toEqual([])
  })
})

describe('the words', () => {
  it('stand in all nine languages, and a language without them is only asked for gaps', () => {
    for (const lang of LANGUAGES)
      for (const list of Object.values(draftWords(lang) ?? {})) expect(list.split('|')).not.toContain('')
    expect(LANGUAGES.every((lang) => draftWords(lang) !== null)).toBe(true)
    expect(
      kinds('Kami memeriksa kontrak dan akan menulis kepada Anda [next update].', { lang: 'id' }),
    ).toEqual(['open-gap'])
  })

  it.each(['a', '[', '{', '1.', 'sorry ', '様', '\n', '\ud83d'])(
    'do not choke on 20,000 times %j',
    (sign) => {
      const hints = checkDraft(sign.repeat(20_000), asked({ type: 'intuitive', situation: 'complaint' }))
      expect(hints.length).toBeLessThanOrEqual(3)
    },
  )
})

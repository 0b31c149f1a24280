/** The message to a leader holds all that the leader needs, and nothing of the customer's that must stay. */
import { afterEach, describe, expect, it } from 'vitest'
import { composePraise, composeSubject, type PraiseToTell } from '@/lib/sharing/compose'
import { chooseMessageTexts, messageLanguages, messageTexts } from '@/lib/sharing/message-texts'
import { shortId, signature, signed } from '@/lib/sharing/short-id'

const praise: PraiseToTell = {
  whose: 'mine',
  reader: 'leader',
  from: 'Dana Reyes',
  praisedName: 'Dana Reyes',
  quote: '"Dana was patient and solved it in one call."',
  whatIDid: 'Rebuilt the export by hand.',
  customerName: 'Ines Moreau',
  ticket: { subject: 'Export is  empty', url: 'https://desk.example.com/t/0171234567' },
}
const compose = (part: Partial<PraiseToTell> = {}) => composePraise({ ...praise, ...part }, messageTexts())
const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'

describe('composePraise', () => {
  it('quotes the customer, says whose it is, what was done and where, and asks for a plain reply', () => {
    expect(compose()).toBe(
      [
        'Dana Reyes here: a customer praised my work.',
        '',
        '“Dana was patient and solved it in one call.”',
        '— Ines Moreau',
        '',
        'What I did: Rebuilt the export by hand.',
        'Ticket: Export is empty',
        'https://desk.example.com/t/0171234567',
        '',
        'A short reply is enough, and would mean a lot to me.',
      ].join('\n'),
    )
  })

  it('names a colleague, or the team, where the praise is theirs', () => {
    expect(compose({ whose: 'colleague', praisedName: 'Miguel Sol' })).toMatch(
      /praised Miguel Sol[\s\S]*to Miguel Sol/,
    )
    expect(compose({ whose: 'colleague', praisedName: ' ' })).toMatch(/praised a colleague of mine/)
    expect(compose({ whose: 'team', praisedName: '' })).toMatch(/praised our team[\s\S]*to the team/)
  })

  it('leaves out what is not known, without empty lines or labels', () => {
    const text = compose({ from: '', whatIDid: '', customerName: '', ticket: null })
    expect(text.split('\n\n')).toHaveLength(3)
    expect(text).toMatch(/^A customer praised my work\./)
    expect(text).not.toMatch(/What I did|Ticket|—|\n{3}/)
  })

  it('redacts the words of customer and agent, and keeps the link', () => {
    const text = compose({
      quote: 'Great, call me on +49 171 2345678 or a@example.com',
      whatIDid: 'Refunded 4111 1111 1111 1111.',
    })
    expect(text).toContain('call me on [tel] or [e-mail]')
    expect(text).toContain('Refunded [card].')
    expect(text).toContain('/t/0171234567')
  })

  it('fills no placeholder that a customer wrote', () => {
    expect(compose({ quote: '{name} {done}', whatIDid: '{subject} $&' })).toMatch(
      /“\{name\} \{done\}”[\s\S]*\{subject\} \$&/,
    )
  })
})

describe('the reader', () => {
  it('who was praised is spoken to; a leader or a colleague is told of them', () => {
    const miguel = { whose: 'colleague', praisedName: 'Miguel Sol' } as const
    expect(compose({ ...miguel, reader: 'praised' })).toMatch(
      /praised you\.[\s\S]*What you did[\s\S]*Well done!$/,
    )
    expect(compose({ ...miguel, reader: 'praised' })).not.toContain('Miguel')
    expect(compose({ ...miguel, reader: 'colleague' })).toMatch(/praised Miguel Sol\.[\s\S]*What was done/)
  })

  it('one of the praised team is not asked for a word to the team', () => {
    const team = { whose: 'team', praisedName: '' } as const
    expect(compose({ ...team, reader: 'colleague' })).toMatch(/our team\.[\s\S]*it is yours, too\.$/)
    expect(compose({ ...team, reader: 'leader' })).toMatch(/a short word from you to the team/i)
  })
})

describe('the subject', () => {
  const subject = (part: Partial<PraiseToTell> = {}) => composeSubject({ ...praise, ...part }, messageTexts())

  it('names who was praised', () => {
    expect(subject()).toBe('A customer praised Dana Reyes')
    expect(subject({ from: '' })).toBe('A customer praised my work')
    expect(subject({ whose: 'colleague', praisedName: 'Miguel Sol' })).toBe('A customer praised Miguel Sol')
    expect(subject({ whose: 'colleague', praisedName: 'M', reader: 'praised' })).toBe(
      'A customer praised you',
    )
    expect(subject({ whose: 'team', praisedName: '' })).toBe('A customer praised our team')
  })

  it('is one line without addresses or numbers of people', () => {
    const praisedName = 'Miguel\r\nBcc: eve@example.net +49 171 2345678'
    expect(subject({ whose: 'colleague', praisedName })).toBe('A customer praised Miguel Bcc: [e-mail] [tel]')
  })
})

describe('another language', () => {
  afterEach(() => chooseMessageTexts('en'))
  const placeholders = (text: unknown) => [...JSON.stringify(text).matchAll(/\{\w+\}/g)].map(String).sort()
  const english = messageTexts()

  it.each(messageLanguages)('%s has every text, with the same gaps as English', async (language) => {
    await chooseMessageTexts(`${language}-XX`)
    const texts = messageTexts()
    const shape = (one: object): unknown =>
      Object.fromEntries(
        Object.entries(one).map(([key, each]) => [
          key,
          typeof each === 'string' ? placeholders(each) : shape(each),
        ]),
      )
    expect(shape(texts)).toEqual(shape(english))
    const own = JSON.stringify(texts)
    expect(own).not.toMatch(/a customer|short|would/i)
    expect(compose()).toContain(
      `${texts.quotes[0]}Dana was patient and solved it in one call.${texts.quotes[1]}`,
    )
  })

  it.each(messageLanguages)('%s says nothing in two spaces, and no line that is empty', async (language) => {
    await chooseMessageTexts(language)
    for (const whose of ['mine', 'colleague', 'team'] as const)
      for (const reader of ['leader', 'colleague', 'praised'] as const)
        expect(compose({ whose, reader })).not.toMatch(/ {2}|\n{3}|\{|^\s|\s$/)
  })

  it('begins no Georgian sentence with a capital, which headings alone have', async () => {
    await chooseMessageTexts('ka')
    expect(compose({ from: '' })).toMatch(/^მომხმარებელმა/)
    await chooseMessageTexts('ru')
    expect(compose({ from: '' })).toMatch(/^Клиент/)
  })

  it('is English where there are no texts in it', async () => {
    await chooseMessageTexts('de')
    await chooseMessageTexts('nl')
    expect(messageTexts()).toBe(english)
  })
})

describe('the last line', () => {
  it('is short, the same each time, and says the attempt from the second on', () => {
    expect(shortId(id)).toMatch(/^[2-9A-HJKMNP-Z]{4}$/)
    expect(signature(id, 1)).toBe(`#${shortId(id)}`)
    expect(signature(id, 2)).toBe(`#${shortId(id)} (2)`)
    expect(signed('Hello\n', id, 1)).toBe(`Hello\n\n#${shortId(id)}`)
  })

  it('differs between messages', () => {
    const ids = Array.from({ length: 200 }, () => shortId(crypto.randomUUID()))
    expect(new Set(ids).size).toBeGreaterThan(195)
  })
})

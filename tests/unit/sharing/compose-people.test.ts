/** The messages to somebody who decides and to a colleague: complete, redacted, and nobody else's template. */
import { afterEach, describe, expect, it } from 'vitest'
import { composeEscalation, type EscalationToTell, escalationSubject } from '@/lib/sharing/compose-escalation'
import { composeThanks, type ThanksToTell, thanksSubject } from '@/lib/sharing/compose-thanks'
import { chooseMessageTexts, messageLanguages, messageTexts } from '@/lib/sharing/message-texts'

const ticket = { subject: 'Export is  empty', url: 'https://desk.example.com/t/0171234567' }
const en = messageTexts()

const escalation: EscalationToTell = {
  from: 'Dana Reyes',
  customerName: 'Ines Moreau',
  need: 'A refund of 80 EUR',
  tried: 'Offered a voucher, which she declined',
  promise: 'an answer about the refund.',
  promisedBy: 'Tue, 24 Nov, 12:00 CET',
  ticket,
}
const escalate = (part: Partial<EscalationToTell> = {}) => composeEscalation({ ...escalation, ...part }, en)

const thanks: ThanksToTell = {
  from: 'Dana Reyes',
  name: 'Miguel Santos',
  quote: '“The export just worked.”',
  line: 'Your five steps did it.',
  customerName: 'Ines Moreau',
  ticket,
}
const thank = (part: Partial<ThanksToTell> = {}) => composeThanks({ ...thanks, ...part }, en)

const HOSTILE = '{need} {by} $& call +49 171 2345678, a@example.com, 4111 1111 1111 1111 <b>x</b>'

describe('an escalation', () => {
  it('says who asks, what is needed, what was tried, what was promised by when, and where', () => {
    expect(escalate()).toBe(
      [
        'Dana Reyes here: a customer needs a decision that is not mine to take.',
        '',
        'Customer: Ines Moreau',
        'What they need: A refund of 80 EUR',
        'What I tried: Offered a voucher, which she declined',
        'What I promised: an answer about the refund, by Tue, 24 Nov, 12:00 CET',
        '',
        'Ticket: Export is empty',
        'https://desk.example.com/t/0171234567',
        '',
        'Please tell me what you decide, and by when.',
      ].join('\n'),
    )
  })

  it('leaves out what is not known, without empty lines or labels', () => {
    const nothing = {
      from: '',
      customerName: '',
      need: ' ',
      tried: '',
      promise: '',
      promisedBy: '',
      ticket: null,
    }
    expect(escalate(nothing)).toBe(
      'A customer needs a decision that is not mine to take.\n\nPlease tell me what you decide, and by when.',
    )
    expect(escalate({ promisedBy: '' })).toContain('What I promised: an answer about the refund\n')
    expect(escalate({ promise: '' })).toContain('I promised an answer by Tue, 24 Nov, 12:00 CET.')
  })

  it.each(['need', 'tried', 'promise', 'customerName'] as const)(
    'redacts %s and fills no placeholder in it',
    (key) => {
      const text = escalate({ [key]: HOSTILE })
      expect(text).toContain('{need} {by} $& call [tel], [e-mail], [card] <b>x</b>')
      expect(text).toContain('/t/0171234567')
    },
  )

  it('has a subject of one line', () => {
    expect(escalationSubject({ ...ticket, subject: 'Help\r\nBcc: x' }, en)).toBe(
      'A customer needs your decision: Help Bcc: x',
    )
    expect(escalationSubject(null, en)).toBe('A customer needs your decision')
    expect(escalationSubject({ ...ticket, subject: ' ' }, en)).toBe('A customer needs your decision')
  })
})

describe('thanks', () => {
  it('carry the customer’s words, one line of the agent’s own, and the ticket', () => {
    expect(thank()).toBe(
      [
        'Dana Reyes here: thank you, Miguel Santos.',
        '',
        'A customer wrote:',
        '“The export just worked.”',
        '— Ines Moreau',
        '',
        'Your five steps did it.',
        '',
        'Ticket: Export is empty',
        'https://desk.example.com/t/0171234567',
      ].join('\n'),
    )
  })

  it('need no words of a customer', () => {
    expect(thank({ from: '', quote: '', ticket: null })).toBe(
      'Thank you, Miguel Santos.\n\nYour five steps did it.',
    )
  })

  it('redact what the customer wrote and what the agent adds', () => {
    const text = thank({ quote: HOSTILE, line: HOSTILE })
    expect(text.match(/\[tel\], \[e-mail\], \[card\]/g)).toHaveLength(2)
    expect(text).toContain('{need} {by} $&')
  })

  it('have a subject of one line', () => {
    expect(thanksSubject('Miguel\nSantos', en)).toBe('Thank you, Miguel Santos')
  })
})

describe.each(['en', ...messageLanguages])('in %s', (language) => {
  afterEach(() => chooseMessageTexts('en'))

  it('every placeholder is filled', async () => {
    await chooseMessageTexts(language)
    const texts = messageTexts()
    const all = [
      composeEscalation(escalation, texts),
      composeEscalation({ ...escalation, promise: '' }, texts),
      composeEscalation({ ...escalation, promisedBy: '' }, texts),
      escalationSubject(ticket, texts),
      composeThanks(thanks, texts),
      thanksSubject(thanks.name, texts),
    ]
    for (const text of all) expect(text).not.toMatch(/[{}]/)
    expect(all[0]).toContain(escalation.promisedBy)
    for (const text of [all[4], all[5]]) expect(text).toContain('Miguel Santos')
  })
})

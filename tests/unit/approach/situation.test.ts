import { describe, expect, it } from 'vitest'
import { situationOf } from '@/lib/approach/situation'
import type { Reading } from '@/lib/reading/types'

function reading(
  found: { praise?: boolean; complaint?: boolean; urgent?: boolean; lang?: string } = {},
): Reading {
  return {
    lang: found.lang ?? 'en',
    type: 'unclear',
    probabilities: { analytical: 0.25, personal: 0.25, functional: 0.25, intuitive: 0.25 },
    unclear: 0,
    measures: [],
    band: 'mixed',
    axes: { feelings: 0, process: 0 },
    evidence: [],
    praise: { found: found.praise ?? false, score: 0, target: 'none', span: null },
    complaint: { found: found.complaint ?? false, score: 0, theme: null },
    urgent: { found: found.urgent ?? false, score: 0, words: [] },
    sensitive: false,
    sensitiveKind: null,
  }
}

describe('situationOf', () => {
  it('is praise when praise is found and nothing is complained of', () => {
    expect(situationOf(reading({ praise: true }), 'Dana was brilliant. Can you send the form?', 1)).toBe(
      'praise',
    )
  })

  it('is a complaint when one is found, whatever else stands in the message', () => {
    expect(
      situationOf(reading({ complaint: true, praise: true }), 'Dana was kind, the parcel is gone.', 1),
    ).toBe('complaint')
    expect(situationOf(reading({ complaint: true }), 'Any update? Still waiting for my refund.', 4)).toBe(
      'complaint',
    )
    expect(situationOf(reading({ complaint: true }), 'Why did you charge me twice?', 1)).toBe('complaint')
  })

  it.each([
    'How do I export last month’s invoices?',
    'Does the blue one come in size M?',
    'Could you tell me which plan includes single sign-on?',
    'I would like to know how to cancel.',
    'We would like to change the fiscal year. What is the procedure?',
    'The office is not open on Mondays, is it?',
    'What margin of error does the thermometer have?',
    'Do I register first, so that I do not start and stop halfway?',
    'Hello, what are your opening hours over Easter?',
    '',
  ])('is a question where nothing says otherwise: %s', (text) => {
    expect(situationOf(reading(), text, 1)).toBe('question')
  })

  it.each([
    'The printer doesn’t work since the update.',
    "The app won't open on my phone, what can I do?",
    'I get error code 0x80070005 when I save.',
    'Sync stopped working on Tuesday.',
    'Since today I get a strange red error at checkout.',
    'The car won’t start after the update.',
    'It keeps crashing, well, it crashes once an hour.',
  ])('is a fault: %s', (text) => {
    expect(situationOf(reading(), text, 1)).toBe('fault')
  })

  it.each([
    'Please cancel my subscription from next month.',
    'Could you please resend the invoice?',
    "I'd like to change the delivery address.",
    'We need to add two seats.',
    'Cancel my trial today. Confirm by reply.',
  ])('is a request: %s', (text) => {
    expect(situationOf(reading(), text, 1)).toBe('request')
  })

  it.each([
    'Any update on this?',
    'I have not heard back since Monday.',
    'I’m still waiting for the replacement.',
  ])('is a chase-up, also when the earlier message is in another ticket: %s', (text) => {
    expect(situationOf(reading(), text, 1)).toBe('chase-up')
  })

  it('takes a short reminder for a chase-up only after an earlier message', () => {
    expect(situationOf(reading({ lang: 'und' }), '??', 2)).toBe('chase-up')
    expect(situationOf(reading(), 'Reminder, as promised for Friday.', 3)).toBe('chase-up')
    expect(situationOf(reading(), 'Reminder, as promised for Friday.', 1)).toBe('question')
  })

  it('does not read English cues into another language', () => {
    expect(situationOf(reading({ lang: 'de' }), 'Error: was bedeutet das?', 1)).toBe('question')
  })

  it('ends soon on a message of megabytes', { timeout: 60_000 }, () => {
    expect(situationOf(reading(), 'could you please again '.repeat(250_000), 2)).toBe('question')
  })
})

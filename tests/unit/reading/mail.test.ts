/** What is left of a mail is what its writer wrote now, whatever program sent it, in all nine languages. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clean } from '@/lib/reading/clean'

type Reply = { lang: string; kind: string; text: string; own: string }

const replies = JSON.parse(readFileSync('tests/fixtures/mail/replies.json', 'utf8')) as Reply[]

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

describe('a reply by mail', () => {
  it.each(replies)('$lang, $kind', ({ text, own }) => {
    expect(linesOf(clean(text))).toEqual(linesOf(own))
    expect(clean(text)).toHaveLength(text.length)
  })

  it('is looked at in all nine languages', () => {
    const languages = new Set(replies.filter(({ kind }) => kind !== 'nothing').map(({ lang }) => lang))
    expect([...languages].sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'ja', 'ka', 'pt', 'ru'])
  })
})

describe('a foot', () => {
  it('goes line by line where it is only numbers and addresses', () => {
    const text = 'It still fails.\nBest regards\nAmara Nwosu\nTel.: +44 20 7946 0958\nwww.northwind.example'
    expect(linesOf(clean(text))).toEqual(['It still fails.', 'Best regards', 'Amara Nwosu'])
  })

  it('stays where it is the message', () => {
    expect(linesOf(clean('+44 20 7946 0958'))).toEqual(['+44 20 7946 0958'])
    const text = 'My number is:\nT 4105 is the ticket\nE 12 is the fault'
    expect(linesOf(clean(text))).toEqual(linesOf(text))
  })
})

describe('a read receipt', () => {
  it.each([
    'Your message\nTo: Acme Support\nSubject: Invoice\nSent: Friday, 20 November 2026 10:15\nwas read on Friday, 20 November 2026 11:02.',
    'Ihre Nachricht\nAn: Acme Support\nBetreff: Rechnung\nwurde am 20.11.2026 11:02 gelesen.',
  ])('is nobody’s words', (text) => expect(clean(text).trim()).toBe(''))

  it('is not taken for one where somebody writes about it', () => {
    const text = 'Your message was clear.\nI see that it was read on Friday.'
    expect(clean(`${text}\n${text}\n${text}\n${text}`).trim()).not.toBe('')
  })
})

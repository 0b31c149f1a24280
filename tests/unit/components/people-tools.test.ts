/** Who is proposed for an escalation or for thanks, with which words, and when a draft counts as begun. */
import { describe, expect, it } from 'vitest'
import {
  candidatesFor,
  colleaguesIn,
  found,
  inDirectory,
  type Matter,
} from '@/components/panel/people/candidates'
import * as escalation from '@/components/panel/people/escalation'
import { sentencesOf } from '@/components/panel/people/sentences'
import * as thanks from '@/components/panel/people/thanks'
import type { TicketHead } from '@/lib/panel-view'
import { person } from '../../gallery/rows'
import { ticket, understanding } from '../../gallery/views'

const matter = (part: Partial<Matter> = {}): Matter => ({ theme: null, themeName: '', words: '', ...part })
const BILLING = matter({ theme: 'billing', themeName: 'billing' })
const named = (candidates: readonly { person: { name: string } }[]) =>
  candidates.map((each) => each.person.name)

const decides = (name: string, themes: string[], department = '') =>
  person('leader', name, { escalation: 'yes', themes, department })

describe('who can decide', () => {
  it('stands by theme first, then by words and department, then the others who decide, then everybody else', () => {
    const people = [
      person('me', 'Dana'),
      person('colleague', 'Zoe'),
      person('manager', 'Ana'),
      decides('Delivery', ['delivery']),
      decides('Department', [], 'Billing'),
      decides('Theme', ['billing']),
      person('colleague', 'Colleague', { escalation: 'yes' }),
    ]
    expect(named(candidatesFor(people, BILLING, 'en'))).toEqual([
      'Theme',
      'Department',
      'Delivery',
      'Colleague',
      'Ana',
      'Zoe',
    ])
  })

  it('is proposed only where something says so', () => {
    const fits = (themes: string[], department: string, about: Matter) =>
      candidatesFor([decides('x', themes, department)], about, 'en')[0]?.fit
    expect(fits(['billing'], '', BILLING)).toBe('theme')
    expect(fits(['Billing'], '', BILLING)).toBe('theme')
    expect(fits(['delivery'], '', BILLING)).toBeNull()
    expect(fits(['refunds'], '', matter({ words: 'Two refunds, please' }))).toBe('words')
    expect(fits([], 'Field service', matter({ words: 'the FIELD-SERVICE never came' }))).toBe('words')
  })

  it('takes no part of a word for a word, but a Japanese one may stand anywhere', () => {
    const fitOf = (theme: string, words: string) =>
      candidatesFor([decides('x', [theme])], matter({ words }), 'en')[0]?.fit
    expect(fitOf('tax', 'Taxi to the airport')).toBeNull()
    expect(fitOf('返金', '二重の返金をお願いします')).toBe('words')
    expect(fitOf('...', 'What now ...')).toBeNull()
  })

  it('fits nobody to whom problems cannot be escalated', () => {
    const people = [person('colleague', 'x', { themes: ['billing'] })]
    expect(candidatesFor(people, BILLING, 'en')).toMatchObject([{ fit: null }])
  })

  it('is found by name, other names, department and theme, as people write them', () => {
    const candidates = colleaguesIn(
      [
        person('colleague', 'Ínes Moreau', { aliases: ['imoreau'], department: 'Field service' }),
        decides('Otar', ['billing']),
      ],
      'en',
    )
    const by = (query: string) => named(found(candidates, query, (theme) => `${theme} matters`))
    expect(by('ines')).toEqual(['Ínes Moreau'])
    expect(by('IMOR')).toEqual(['Ínes Moreau'])
    expect(by('field')).toEqual(['Ínes Moreau'])
    expect(by('billing m')).toEqual(['Otar'])
    expect(by('nobody')).toEqual([])
    expect(by(' ')).toHaveLength(2)
  })

  it('is who was picked, as the directory has them now', () => {
    const people = [person('me', 'Dana'), person('colleague', 'Zoe', { id: 'z' })]
    expect(inDirectory({ personId: 'z', name: 'Zo' }, people)).toEqual({ personId: 'z', name: 'Zoe' })
    expect(inDirectory({ personId: null, name: 'Zoe' }, people)).toEqual({ personId: 'z', name: 'Zoe' })
    expect(inDirectory({ personId: 'gone', name: 'Leo' }, people)).toEqual({ personId: null, name: 'Leo' })
    expect(inDirectory({ personId: null, name: 'Dana' }, people)).toEqual({ personId: null, name: 'Dana' })
    expect(inDirectory(null, people)).toBeNull()
  })

  it('is thanked as a colleague first', () => {
    const people = [person('me', 'Dana'), person('manager', 'Ana'), person('colleague', 'Zoe')]
    expect(named(colleaguesIn(people, 'en'))).toEqual(['Zoe', 'Ana'])
  })
})

describe('the words of a message', () => {
  it('are its sentences, each once, without what was quoted from an earlier mail', () => {
    const text = 'Hi Dana,\n> old words. More.\nMiguel helped! Really?! It just worked.  It just worked.\nok'
    expect(sentencesOf(text)).toEqual(['Hi Dana,', 'Miguel helped!', 'Really?!', 'It just worked.'])
    expect(sentencesOf('助かりました。ありがとう！')).toEqual(['助かりました。', 'ありがとう！'])
  })

  it('end soon in a text of 4,000 signs', () => {
    expect(sentencesOf('.'.repeat(4000)).length).toBeLessThan(2)
    expect(sentencesOf('a. '.repeat(1400)).length).toBeLessThan(41)
  })
})

const { head } = ticket()
const noTicket: TicketHead | null = null

describe('a draft', () => {
  it('of an escalation is begun by the first word or the first choice', () => {
    const draft = escalation.newEscalation(head, () => 'id')
    expect(escalation.isBegun(draft)).toBe(false)
    for (const part of [{ need: 'x' }, { to: { personId: null, name: 'x' } }, { text: '' }, { dueAt: 1 }])
      expect(escalation.isBegun({ ...draft, ...part })).toBe(true)
    expect(escalation.isBegun({ ...draft, need: ' ' })).toBe(false)
  })

  it('of an escalation names the day in words and belongs to no win', () => {
    const draft = { ...escalation.newEscalation(head, () => 'id'), promise: 'an answer' }
    const text = escalation.textOf({ ...draft, dueAt: Date.UTC(2026, 10, 24, 12) }, head, 'Dana')
    expect(text).toContain('What I promised: an answer, by Tue, Nov 24, 2026')
    expect(escalation.textOf({ ...draft, text: 'Mine' }, head, 'Dana')).toBe('Mine')
    expect(escalation.toMessage(draft, head, text)).toMatchObject({
      kind: 'escalation',
      win: null,
      ticket: { id: '417' },
      customer: head.customer,
    })
  })

  it('of thanks takes the praised colleague and the customer’s words from the ticket', () => {
    const found = understanding({
      praise: { whose: 'colleague', name: 'Miguel', sentence: 'Call a@example.com' },
    })
    const proposal = thanks.proposalOf(found)
    expect(proposal).toMatchObject({ name: 'Miguel', quote: 'Call a@example.com' })
    expect(thanks.proposalOf(understanding({ praise: { whose: 'mine', name: 'Dana' } })).name).toBe('')
    expect(thanks.proposalOf(null)).toEqual({ name: '', quote: '', lang: 'und' })
    const draft = thanks.newThanks(head, () => 'id')
    expect(thanks.isBegun(draft)).toBe(false)
    expect(thanks.isBegun({ ...draft, quote: '' })).toBe(true)
    expect(
      thanks.toWin({ draft: { ...draft, line: ' Done ' }, head, name: 'Miguel', proposal }),
    ).toMatchObject({
      kind: 'thanks-given',
      whose: 'colleague',
      praisedName: 'Miguel',
      quote: 'Call [e-mail]',
      whatIDid: 'Done',
    })
  })

  it('of thanks needs no ticket', () => {
    const proposal = thanks.proposalOf(null)
    const draft = { ...thanks.newThanks(noTicket, () => 'id'), line: 'You saved my day.' }
    const thanked = { draft, head: noTicket, name: 'Miguel', proposal }
    expect(thanks.textOf(thanked, 'Dana')).toBe('Dana here: thank you, Miguel.\n\nYou saved my day.')
    expect(thanks.toWin(thanked)).toMatchObject({ ticket: null, customer: null, quote: '' })
  })
})

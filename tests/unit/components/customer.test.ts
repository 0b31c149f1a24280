/** What the customer line says, when a promise is due, and that a begun promise stays with its ticket. */
import { describe, expect, it, vi } from 'vitest'
import { dayFrom, dayIn, dueOf, isPressing, typedDay } from '@/components/panel/customer/due'
import { type CustomerRows, factsOf } from '@/components/panel/customer/facts'
import { changeOf, isBegun, newPromise } from '@/components/panel/customer/promise-draft'
import { KEY, win } from '../../gallery/rows'
import { ticket, view } from '../../gallery/views'
import { aPromise, aTicket } from '../records/rows'
import { openPanel, praised } from './open-panel'

/** A Saturday, in local time. */
const NOW = new Date(2026, 10, 21, 10, 32).getTime()
const at = (days: number) => dayFrom(NOW, days)

describe('when a promise is due', () => {
  it.each([
    [0, { kind: 'today' }],
    [1, { kind: 'tomorrow' }],
    [6, { kind: 'day', day: 'Fri' }],
    [7, { kind: 'day', day: 'Nov 28' }],
    [-1, { kind: 'overdue', day: 'Fri' }],
    [-30, { kind: 'overdue', day: 'Oct 22' }],
  ])('%i days from now is %o', (days, due) => expect(dueOf(at(days), NOW, 'en')).toEqual(due))

  it('is nothing without a date, and lasts to the end of its day', () => {
    expect(dueOf(null, NOW, 'en')).toEqual({ kind: 'none' })
    const evening = new Date(2026, 10, 21, 23, 59).getTime()
    expect(dueOf(at(0), evening, 'en')).toEqual({ kind: 'today' })
    expect(at(0)).toBeGreaterThan(evening)
  })

  it('presses from its day on, until it is done', () => {
    expect(isPressing({ dueAt: at(1), doneAt: null }, NOW)).toBe(false)
    expect(isPressing({ dueAt: at(0), doneAt: null }, NOW)).toBe(true)
    expect(isPressing({ dueAt: at(-5), doneAt: null }, NOW)).toBe(true)
    expect(isPressing({ dueAt: at(-5), doneAt: NOW }, NOW)).toBe(false)
    expect(isPressing({ dueAt: null, doneAt: null }, NOW)).toBe(false)
  })

  it('is read from a date field and written into it in local time', () => {
    expect(typedDay(at(10))).toBe('2026-12-01')
    expect(dayIn('2026-12-01')).toBe(at(10))
    for (const typed of ['', '2026-13-45', '1 December']) expect(dayIn(typed)).toBeNull()
  })

  it('counts days, not hours, over a change of the clocks', () => {
    const before = new Date(2026, 2, 28, 23, 30).getTime()
    expect(dueOf(dayFrom(before, 1), before, 'en')).toEqual({ kind: 'tomorrow' })
  })
})

describe('the customer line', () => {
  const rows = (part: Partial<CustomerRows> = {}): CustomerRows => ({
    tickets: [],
    notes: 0,
    promises: [],
    wins: [],
    ...part,
  })
  const facts = (part: Partial<CustomerRows>) => factsOf(rows(part), KEY, NOW)

  it('counts what there is, and only praise of the agent', () => {
    const wins = [win('a'), win('b', { whose: 'team' }), win('c', { kind: 'thanks-given' })]
    const found = facts({ tickets: [aTicket()], notes: 2, wins })
    expect(found).toMatchObject({ tickets: 1, notes: 2, praised: 1, promises: 0, pressing: null, next: null })
  })

  it('names what presses: of this ticket first, else the oldest', () => {
    const later = aPromise({ id: 'later', dueAt: at(3) })
    const overdue = aPromise({ id: 'overdue', dueAt: at(-3) })
    const own = aPromise({ id: 'own', dueAt: at(0), ticketKey: KEY })
    const done = aPromise({ id: 'done', dueAt: at(-9), doneAt: NOW })
    expect(facts({ promises: [done, overdue, own, later] })).toMatchObject({
      promises: 3,
      pressing: { id: 'own' },
    })
    expect(facts({ promises: [done, overdue, later] }).pressing).toMatchObject({ id: 'overdue' })
    expect(facts({ promises: [later] })).toMatchObject({ pressing: null, next: { id: 'later' }, promises: 1 })
  })
})

describe('a promise in hand', () => {
  const other = () => view(ticket({}, { key: 'other', subject: 'Another ticket' }))

  it('is begun with its first letter, or with the first change of an old one', () => {
    const fresh = newPromise('p', NOW)
    expect([isBegun(fresh), isBegun({ ...fresh, text: ' ' }), isBegun({ ...fresh, text: 'S' })]).toEqual([
      false,
      false,
      true,
    ])
    expect(isBegun({ ...fresh, dueAt: null })).toBe(false)
    const old = changeOf(aPromise({ dueAt: at(2) }))
    expect([isBegun(old), isBegun({ ...old, dueAt: null })]).toEqual([false, true])
  })

  it('goes with its ticket where nobody began it, and is thrown away or kept by the agent’s word', () => {
    const { state } = openPanel(praised())
    state().setPromise(newPromise('p', NOW))
    state().accept(other())
    expect(state()).toMatchObject({ promise: null, tool: null, waiting: null })
    const keep = vi.fn()
    state().setPromise({ ...newPromise('p', NOW), text: 'Call back' })
    state().hold('promise', { keep, drop: vi.fn() })
    state().accept(praised())
    expect(state()).toMatchObject({
      promise: { text: 'Call back' },
      waiting: { page: { head: { key: KEY } } },
    })
    state().leave('keep')
    expect(keep).toHaveBeenCalledOnce()
    expect(state()).toMatchObject({ promise: null, waiting: null })
  })
})

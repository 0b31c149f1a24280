/** The steps of a message: what each answer means, and that nothing moves from a state in which it must not. */
import { describe, expect, it } from 'vitest'
import type { OutboxRow, OutboxState } from '@/lib/records/rows'
import { outcomeOf, retryAfterMs } from '@/lib/sharing/answers'
import * as steps from '@/lib/sharing/outbox'
import type { Outcome } from '@/lib/sharing/types'

const NOW = Date.UTC(2026, 10, 22, 9)
const HOUR = 3_600_000
const queued = steps.queuedRow({
  id: 'o',
  kind: 'praise',
  winId: 'w',
  ticketKey: 'k',
  to: { personId: null, name: 'Ana' },
  way: 'channel',
  channelId: 'c',
  subject: '',
  text: 'Hi',
  now: NOW,
  undo: 5000,
})
const sending = steps.claimed(queued, 'me', 'Hi\n\n#K3F9', NOW + 5000) as OutboxRow
const at = (state: OutboxState): OutboxRow => ({ ...(state === 'sending' ? sending : queued), state })

describe('an answer', () => {
  const answer = (status: number, retryAfter: string | null = null) =>
    outcomeOf({ kind: 'answer', status, retryAfter }, NOW).state

  it.each([200, 201, 202, 204])('%i: sent', (status) => expect(answer(status)).toBe('sent'))
  it.each([400, 401, 403, 404, 410, 413, 300, 302, 304])('%i: failed', (status) =>
    expect(answer(status)).toBe('failed'),
  )
  it.each([408, 500, 501, 502, 503, 504, 599])('%i: unconfirmed', (status) =>
    expect(answer(status)).toBe('unconfirmed'),
  )
  it.each([405, 409, 418, 422, 425, 451])('%i, which no rule names: unconfirmed', (status) =>
    expect(answer(status, '5')).toBe('unconfirmed'),
  )

  it('429 always, 503 only with Retry-After: tried again', () => {
    expect([answer(429), answer(429, '5'), answer(503, '5'), answer(503, 'soon')]).toEqual([
      'retry',
      'retry',
      'retry',
      'unconfirmed',
    ])
  })

  it('a redirect failed; a throw and a timeout are unconfirmed', () => {
    expect(outcomeOf({ kind: 'redirect' }, NOW).state).toBe('failed')
    expect(outcomeOf({ kind: 'throw' }, NOW).state).toBe('unconfirmed')
    expect(outcomeOf({ kind: 'timeout' }, NOW).state).toBe('unconfirmed')
  })

  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Sun, 22 Nov 2026 09:01:00 GMT', 60_000],
    ['Sat, 21 Nov 2026 09:00:00 GMT', 0],
    ['-5', null],
    ['1.5', null],
    ['soon', null],
    ['', null],
    [null, null],
  ])('Retry-After %s', (value, expected) => expect(retryAfterMs(value, NOW)).toBe(expected))
})

describe('a step', () => {
  it('claims a row that is due, and keeps what leaves before it leaves', () => {
    expect(steps.claimed(queued, 'me', 'x', NOW + 4999)).toBeNull()
    expect(sending).toMatchObject({
      state: 'sending',
      sentText: 'Hi\n\n#K3F9',
      claimedBy: 'me',
      startedAt: NOW + 5000,
    })
  })

  it('does not wait for a time that a clock set back has moved away', () => {
    expect(steps.isDue(queued, NOW - 24 * HOUR)).toBe(true)
    expect(steps.isDue(queued, NOW - 1000)).toBe(false)
  })

  const all: OutboxState[] = ['queued', 'sending', 'sent', 'failed', 'unconfirmed', 'handed-over']
  it.each([
    ['claimed', ['queued'], (row: OutboxRow) => steps.claimed(row, 'me', 'x', NOW + HOUR)],
    ['settled', ['sending'], (row: OutboxRow) => steps.settled(row, 'me', { state: 'sent' }, NOW)],
    ['notSendable', ['queued'], (row: OutboxRow) => steps.notSendable(row, 'perm/denied', NOW)],
    ['recovered', ['sending'], (row: OutboxRow) => steps.recovered(row, 'the next worker', NOW)],
    ['retried', ['failed', 'unconfirmed'], (row: OutboxRow) => steps.retried(row, NOW)],
    ['reopened', ['handed-over'], (row: OutboxRow) => steps.reopened(row, NOW)],
    ['arrived', ['unconfirmed', 'handed-over'], (row: OutboxRow) => steps.arrived(row, NOW)],
  ] as const)('%s goes from %s only', (_name, from, step) => {
    expect(all.filter((state) => step(at(state)) !== null)).toEqual(from)
  })

  it('lets only the worker that claimed say how it ended, and never recovers the living one', () => {
    expect(steps.settled(sending, 'other', { state: 'sent' }, NOW)).toBeNull()
    expect(steps.recovered(sending, 'me', NOW)).toBeNull()
  })

  it('counts an attempt per decision of a person, not one that never left', () => {
    const denied = steps.notSendable(queued, 'perm/denied', NOW) as OutboxRow
    expect(steps.retried(denied, NOW)?.attempt).toBe(1)
    const unclear = steps.recovered(sending, 'next', NOW) as OutboxRow
    expect(steps.retried(unclear, NOW)).toMatchObject({
      attempt: 2,
      tries: 0,
      state: 'queued',
    })
  })

  it('takes back an attempt that has not begun, never the first', () => {
    expect(steps.takenBack(queued, NOW)).toBeNull()
    const denied = steps.notSendable(queued, 'perm/denied', NOW) as OutboxRow
    const again = steps.retried(denied, NOW + 1) as OutboxRow
    expect(steps.takenBack(again, NOW)).toEqual({ ...denied, notBefore: NOW + 1 })
  })
})

describe('a message that is handed over', () => {
  const { notBefore: _, ...message } = { ...queued, way: 'mailto' as const, channelId: '', now: NOW }
  const handed = steps.handedOverRow(message)

  it('is never due, never claimed by a worker, and says at once what was handed over', () => {
    expect(handed).toMatchObject({ state: 'handed-over', attempt: 1, settledAt: null, confirmedBy: null })
    expect(handed.sentText).toMatch(/^Hi\n\n#\w{4}$/)
    expect(steps.isDue(handed, NOW + HOUR)).toBe(false)
  })

  it('says the same words as the next attempt when it is opened again, and is sent once a person says so', () => {
    const again = steps.reopened(handed, NOW + 1) as OutboxRow
    expect(again).toMatchObject({ state: 'handed-over', attempt: 2, sentText: `${handed.sentText} (2)` })
    expect(steps.arrived(again, NOW + 2)).toMatchObject({
      state: 'sent',
      confirmedBy: 'person',
      settledAt: NOW + 2,
    })
  })
})

describe('waiting', () => {
  const wait = (tries: number, after: number | null) => {
    const outcome: Outcome = { state: 'retry', status: 429, after }
    const row = steps.settled({ ...sending, tries }, 'me', outcome, NOW) as OutboxRow
    return row.state === 'queued' ? row.notBefore - NOW : row.state
  }

  it('grows, is never shorter than the server asked for, and has an end', () => {
    expect([wait(0, null), wait(1, null), wait(2, 0)]).toEqual([30_000, 60_000, 120_000])
    expect(wait(6, null)).toBeLessThanOrEqual(HOUR)
    expect(wait(0, 2 * HOUR)).toBe(2 * HOUR)
    expect(wait(0, 999 * HOUR)).toBe(24 * HOUR)
    expect(wait(steps.MAX_TRIES - 1, null)).toBe('failed')
  })
})

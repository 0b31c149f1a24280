/** The states of a message on its way, as pure steps: null where the step is not allowed from the row's state. */
import type { Id, Millis, OutboxProblem, OutboxRow, OutboxState } from '@/lib/records/rows'
import { hasEarlierAttempt } from './earlier'
import { signed } from './short-id'
import type { Outcome } from './types'

export const UNDO_MS = 5_000
/** After so many answers of 429 or 503 a person decides. */
export const MAX_TRIES = 8
const FIRST_WAIT_MS = 30_000
const LONGEST_OWN_WAIT_MS = 60 * 60_000
/** A server may ask for more than our own back-off, but not for next year. */
const LONGEST_ASKED_WAIT_MS = 24 * 60 * 60_000
/** A row written "in the future" by more than this means that the clock was set back. */
const CLOCK_SLACK_MS = 60_000

const UNKNOWN = { code: 'send/unconfirmed', status: null } as const satisfies OutboxProblem

type NewMessage = Pick<
  OutboxRow,
  'id' | 'kind' | 'winId' | 'ticketKey' | 'to' | 'way' | 'channelId' | 'subject' | 'text'
> & { now: Millis; undo: Millis }

export function queuedRow(message: NewMessage): OutboxRow {
  const { now, undo, ...rest } = message
  return {
    ...rest,
    state: 'queued',
    sentText: null,
    attempt: 1,
    tries: 0,
    notBefore: now + undo,
    claimedBy: null,
    startedAt: null,
    settledAt: null,
    confirmedBy: null,
    problem: null,
    createdAt: now,
    updatedAt: now,
  }
}

/** Nothing waits and nothing can be taken back: the agent's own program has it as a draft from now on. */
export function handedOverRow(message: Omit<NewMessage, 'undo'>): OutboxRow {
  const row = queuedRow({ ...message, undo: 0 })
  return { ...row, state: 'handed-over', sentText: signed(row.text, row.id, row.attempt) }
}

export function isDue(row: OutboxRow, now: Millis): boolean {
  return row.state === 'queued' && (row.notBefore <= now || row.updatedAt > now + CLOCK_SLACK_MS)
}

/** `sentText` is kept before the request, so that a killed worker leaves what may have arrived. */
export function claimed(row: OutboxRow, sender: Id, sentText: string, now: Millis): OutboxRow | null {
  if (!isDue(row, now)) return null
  return {
    ...row,
    state: 'sending',
    sentText,
    claimedBy: sender,
    startedAt: now,
    updatedAt: now,
  }
}

/** Only the worker that claimed the row may say how it ended. */
export function settled(row: OutboxRow, sender: Id, outcome: Outcome, now: Millis): OutboxRow | null {
  if (row.state !== 'sending' || row.claimedBy !== sender) return null
  if (outcome.state === 'sent') return { ...rest(row, 'sent', now), confirmedBy: 'answer', problem: null }
  if (outcome.state === 'retry') return waiting(row, outcome.status, outcome.after, now)
  const code = outcome.state === 'failed' ? 'send/rejected' : 'send/unconfirmed'
  return { ...rest(row, outcome.state, now), problem: { code, status: outcome.status } }
}

/** It never left: no channel, no permission, an address that cannot be used. */
export function notSendable(row: OutboxRow, code: OutboxProblem['code'], now: Millis): OutboxRow | null {
  return row.state === 'queued' ? { ...rest(row, 'failed', now), problem: { code, status: null } } : null
}

/** A worker died between the request and its answer: nobody knows, a person decides. */
export function recovered(row: OutboxRow, livingSender: Id, now: Millis): OutboxRow | null {
  if (row.state !== 'sending' || row.claimedBy === livingSender) return null
  return { ...rest(row, 'unconfirmed', now), problem: UNKNOWN }
}

/** A person decided to send again; the message will say that it is the next attempt. The problem stays until it is settled. */
export function retried(row: OutboxRow, now: Millis): OutboxRow | null {
  if (row.state !== 'failed' && row.state !== 'unconfirmed') return null
  // What never left has no first attempt that a reader could have seen.
  const attempt = row.sentText === null ? row.attempt : row.attempt + 1
  return {
    ...row,
    state: 'queued',
    attempt,
    tries: 0,
    notBefore: now,
    settledAt: null,
    updatedAt: now,
  }
}

/** The draft is opened once more: the same words, as the next attempt. */
export function reopened(row: OutboxRow, now: Millis): OutboxRow | null {
  if (row.state !== 'handed-over') return null
  const attempt = row.attempt + 1
  return { ...row, attempt, sentText: signed(row.text, row.id, attempt), updatedAt: now }
}

/**
 * The agent takes back an attempt that has not begun, or that was refused for now: the row rests as before it. Null
 * where no attempt came before: then nothing of it needs to stay.
 */
export function takenBack(row: OutboxRow, now: Millis): OutboxRow | null {
  if (!hasEarlierAttempt(row)) return null
  const problem = row.problem ?? UNKNOWN
  const attempt = row.tries === 0 && row.sentText !== null ? Math.max(1, row.attempt - 1) : row.attempt
  return { ...rest(row, problem.code === UNKNOWN.code ? 'unconfirmed' : 'failed', now), attempt, problem }
}

/** A person saw that it arrived. */
export function arrived(row: OutboxRow, now: Millis): OutboxRow | null {
  if (row.state !== 'unconfirmed' && row.state !== 'handed-over') return null
  return { ...rest(row, 'sent', now), confirmedBy: 'person', problem: null }
}

function rest(row: OutboxRow, state: OutboxState, now: Millis): OutboxRow {
  return { ...row, state, claimedBy: null, settledAt: now, updatedAt: now }
}

function waiting(row: OutboxRow, status: number, after: number | null, now: Millis): OutboxRow {
  const tries = row.tries + 1
  const limited: OutboxProblem = { code: 'send/rate-limited', status }
  if (tries >= MAX_TRIES) return { ...rest(row, 'failed', now), tries, problem: limited }
  // An earlier attempt that may have arrived stays in doubt until this one is settled.
  const problem = row.problem?.code === UNKNOWN.code ? row.problem : limited
  const own = Math.min(FIRST_WAIT_MS * 2 ** row.tries, LONGEST_OWN_WAIT_MS)
  const wait = Math.max(own, Math.min(after ?? 0, LONGEST_ASKED_WAIT_MS))
  return { ...row, state: 'queued', tries, notBefore: now + wait, claimedBy: null, problem, updatedAt: now }
}

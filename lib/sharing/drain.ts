/** Sends what is due, one message after the other; run by alarm, on opening of a panel and when online. */

import type { Records } from '@/lib/records/open'
import { changeOutbox, outboxIn } from '@/lib/records/outbox'
import type { Id, Millis, OutboxProblem, OutboxRow } from '@/lib/records/rows'
import { outcomeOf } from './answers'
import { channelOfKind } from './channel-registry'
import { claimed, isDue, notSendable, recovered, settled } from './outbox'
import { signed } from './short-id'
import type { Channel, PostJson } from './types'

export type DrainDeps = {
  db: Records
  /** Made anew with each life of the worker. */
  sender: Id
  now: () => Millis
  post: PostJson
  /** `navigator.onLine`: false is certain, true is not. */
  online: () => boolean
  /** One holder in the whole browser: `navigator.locks.request(name, task)`. */
  lock: <T>(task: () => Promise<T>) => Promise<T>
  channel: (id: string) => Promise<{ kind: string; address: string } | null>
  /** Whether the browser lets us reach this origin; without, a request never leaves but looks cut. */
  allowed: (origin: string) => Promise<boolean>
}

/** `nextAt`: when the next queued row is due, for the alarm; null where nothing waits for a time. */
export type Drained = { sent: number; nextAt: Millis | null }

/** An idle worker is stopped after 30 s: no new request after this, and each ends after 15 s. */
const BUDGET_MS = 10_000
const TIMEOUT_MS = 15_000

/** Rejects with AppError `db/…` only; what the network does ends in the rows. */
export function drain(deps: DrainDeps): Promise<Drained> {
  return deps.lock(async () => {
    const start = deps.now()
    let sent = 0
    while (deps.online() && Math.abs(deps.now() - start) < BUDGET_MS) {
      const step = await sendNext(deps)
      if (step === 'none') break
      if (step === 'sent') sent++
    }
    return { sent, nextAt: await nextDue(deps.db) }
  })
}

/** At the worker's start, and under the same lock: rows that a dead worker left become unconfirmed. Returns how many. */
export function recoverOutbox(deps: Pick<DrainDeps, 'db' | 'sender' | 'now' | 'lock'>): Promise<number> {
  return deps.lock(async () => {
    let count = 0
    for (const row of await outboxIn(deps.db, ['sending'])) {
      if (await changeOutbox(deps.db, row.id, (each) => recovered(each, deps.sender, deps.now()))) count++
    }
    return count
  })
}

type Target = { channel: Channel; address: string }

async function sendNext(deps: DrainDeps): Promise<'none' | 'sent' | 'other'> {
  const { db, sender, now } = deps
  const next = (await outboxIn(db, ['queued'])).find((row) => isDue(row, now()))
  if (!next) return 'none'
  const target = await targetOf(deps, next)
  if (typeof target === 'string') {
    await changeOutbox(db, next.id, (row) => notSendable(row, target, now()))
    return 'other'
  }
  // The claim reads the row again: an undo, a retry or another worker may have come between.
  const row = await changeOutbox(db, next.id, (each) =>
    claimed(each, sender, signed(each.text, each.id, each.attempt), now()),
  )
  if (!row?.sentText) return 'other'
  const post: PostJson = (url, body) => deps.post(url, body, { timeout: TIMEOUT_MS })
  const answer = await target.channel.send({ text: row.sentText }, target.address, post)
  const outcome = outcomeOf(answer, now())
  await changeOutbox(db, row.id, (each) => settled(each, sender, outcome, now()))
  return outcome.state === 'sent' ? 'sent' : 'other'
}

async function targetOf(deps: DrainDeps, row: OutboxRow): Promise<Target | OutboxProblem['code']> {
  const setting = await deps.channel(row.channelId)
  const channel = setting && channelOfKind(setting.kind)
  if (!channel) return 'send/no-channel'
  if (channel.check(setting.address)) return 'send/bad-address'
  if (!(await deps.allowed(channel.origin(setting.address)))) return 'perm/denied'
  return { channel, address: setting.address }
}

async function nextDue(db: Records): Promise<Millis | null> {
  const times = (await outboxIn(db, ['queued'])).map((row) => row.notBefore)
  return times.length > 0 ? Math.min(...times) : null
}

/** Runs the outbox in the background: with the real network, one sender at a time, woken by an alarm. */
import { logFailure } from '../log'
import { postJson } from '../network'
import { isPatternGranted } from '../permissions'
import { records } from '../records/open'
import { wakeAt } from '../reminders'
import { channels } from '../settings'
import { type DrainDeps, drain, recoverOutbox } from '../sharing/drain'

/** One name for this life of the worker: rows claimed under another name were left by a dead one. */
const SENDER = crypto.randomUUID()

let recovered: Promise<number> | null = null

/** Sends what is due. A failure of the database is logged and tried again at the next alarm or opening. */
export async function drainOutbox(): Promise<void> {
  try {
    const deps = drainDeps()
    recovered ??= recoverOutbox(deps)
    await recovered
    const { nextAt } = await drain(deps)
    await wakeAt('outbox', nextAt)
  } catch (error) {
    recovered = null
    logFailure('outbox', error)
    await wakeAt('outbox', Date.now() + 60_000)
  }
}

function drainDeps(): DrainDeps {
  return {
    db: records(),
    sender: SENDER,
    now: Date.now,
    post: postJson,
    online: () => navigator.onLine,
    lock: async (task) => navigator.locks.request('bouquet-outbox', task),
    channel: async (id) => (await channels.getValue()).find((channel) => channel.id === id) ?? null,
    allowed: isPatternGranted,
  }
}

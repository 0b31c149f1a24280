/** Runs the outbox in the background: with the real network, one sender at a time, woken by an alarm. */
import { AppError } from '../errors'
import { logFailure } from '../log'
import { postJson } from '../network'
import { isGranted } from '../permissions'
import { records } from '../records/open'
import { wakeAt } from '../reminders'
import { channels } from '../settings'
import { outcomeOf } from '../sharing/answers'
import { channelOfKind } from '../sharing/channel-registry'
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

/** Straight to the channel, past the outbox: nothing of a ticket is in it, and the agent waits for the answer. */
export async function sendTest(channelId: string, text: string): Promise<void> {
  const setting = (await channels.getValue()).find((channel) => channel.id === channelId)
  const channel = setting && channelOfKind(setting.kind)
  if (!channel) throw new AppError('send/no-channel')
  if (!(await isGranted(channel.origin(setting.address)))) throw new AppError('perm/denied')
  if (!navigator.onLine) throw new AppError('send/offline')
  const outcome = outcomeOf(await channel.send({ text }, setting.address, postJson), Date.now())
  if (outcome.state === 'failed') throw new AppError('send/rejected', { status: outcome.status })
  if (outcome.state === 'retry') throw new AppError('send/rate-limited', { status: outcome.status })
  if (outcome.state === 'unconfirmed') throw new AppError('send/unconfirmed', { status: outcome.status })
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
    allowed: isGranted,
  }
}

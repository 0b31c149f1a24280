/** The background's part of hide and lock: while locked it does nothing for anybody. */
import { AppError } from '../errors'
import { isLocked, lockIfIdle, toggleHidden } from '../guard/gate'
import { logFailure } from '../log'
import { guardMessages } from '../messages'
import type { MessageName } from '../protocol'
import { onWake } from '../reminders'

/** Nothing personal is in what they answer, and what the agent has sent goes on. `showing` drops the view of a report. */
const ALWAYS: ReadonlySet<MessageName> = new Set<MessageName>([
  'page.shown',
  'site.allowed',
  'page.any',
  'panel.missed',
  'outbox.drain',
])

export function handleGuard(): void {
  guardMessages(async (name) => {
    if (!ALWAYS.has(name) && (await isLocked(Date.now()))) throw new AppError('guard/locked')
  })
  onWake('lock', () => {
    lockIfIdle(Date.now()).catch((error: unknown) => logFailure('lock', error))
  })
}

/** On every page of ours, in every window, whatever has the focus. */
export function hideByKey(): void {
  toggleHidden().catch((error: unknown) => logFailure('hide', error))
}

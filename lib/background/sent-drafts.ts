/** Begun messages whose message has left: their panel was closed before it could put them away. */
import type { Records } from '../records/open'
import { outboxIn } from '../records/outbox'
import { changeToolDrafts } from '../settings'

/** What can still be taken back stays: the undo gives it back to the agent. */
export async function forgetSentDrafts(db: Records): Promise<void> {
  const rows = await outboxIn(db, ['sending', 'sent', 'failed', 'unconfirmed', 'handed-over'])
  const left = new Set(rows.map(({ id }) => id))
  await changeToolDrafts((drafts) =>
    Object.fromEntries(Object.entries(drafts).filter(([, { outboxId }]) => !left.has(outboxId))),
  )
}

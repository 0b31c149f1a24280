/** Sends a message once more: by its channel, or by opening its draft anew. */
import type { OutboxRow } from '@/lib/records/rows'
import type { HandOver } from '@/lib/sharing/types'

type ChannelActs = {
  allowChannel: (channelId: string) => Promise<void>
  retry: (outboxId: string) => Promise<unknown>
}
/** What every page needs that shows where a message stands, or sends one. */
export type DraftActs = {
  /** In a click: opens the mail program or page with a draft, or copies. Rejects with `copy/denied`. */
  handOver: (message: HandOver) => Promise<void>
  /** A draft that was handed over counts one attempt more; `text` is what it has to say, null where there is none. */
  reopen: (outboxId: string) => Promise<{ text: string | null }>
}

/** Has to be called inside the click, before anything else: the browser may be asked for a missing permission. */
export async function sendAgain(row: OutboxRow, { allowChannel, retry }: ChannelActs): Promise<void> {
  if (row.problem?.code === 'perm/denied') await allowChannel(row.channelId)
  await retry(row.id)
}

/** In the click, too. Nothing is opened where the agent answered meanwhile, in another window. */
export async function openAgain(
  { id, way, subject }: OutboxRow,
  email: string | null,
  { reopen, handOver }: DraftActs,
): Promise<void> {
  const { text } = await reopen(id)
  if (text !== null && way !== 'channel') await handOver({ way, to: email, subject, text })
}

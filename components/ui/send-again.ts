/** Sends a message once more; where only the permission was missing, the browser is asked for it. */
import type { OutboxRow } from '@/lib/records/rows'

type Acts = {
  allowChannel: (channelId: string) => Promise<void>
  retry: (outboxId: string) => Promise<unknown>
}

/** Has to be called inside the click, before anything else. */
export async function sendAgain(row: OutboxRow, { allowChannel, retry }: Acts): Promise<void> {
  if (row.problem?.code === 'perm/denied') await allowChannel(row.channelId)
  await retry(row.id)
}

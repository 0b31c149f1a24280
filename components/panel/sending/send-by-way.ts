/** Sends a message the way that the agent chose: its row is written before anything is opened. */
import type { Id, Way } from '@/lib/records/rows'
import { signed } from '@/lib/sharing/short-id'
import type { SendMessage, Sent } from '@/lib/sharing/types'
import type { PanelDeps } from '../deps'

/** Who receives it and how; `email` is null where none is known. */
export type Choice = {
  to: SendMessage['to']
  email: string | null
  way: Way
  /** Empty unless `way` is `channel`. */
  channelId: Id
}

/** `failure`: the message is kept, but its draft could not be opened; its line offers that once more. */
export type SentByWay = Sent & { failure: unknown }

/** Call it in the click. Rejects where nothing was written. */
export async function sendByWay(
  deps: Pick<PanelDeps, 'sendMessage' | 'handOver'>,
  message: Omit<SendMessage, 'to' | 'way' | 'channelId'>,
  { to, email, way, channelId }: Choice,
): Promise<SentByWay> {
  const sent = await deps.sendMessage({ ...message, to, way, channelId })
  if (!sent.created || way === 'channel') return { ...sent, failure: null }
  const text = signed(message.text, message.id, 1)
  const opening = deps.handOver({ way, to: email, subject: message.subject, text })
  return opening.then(
    () => ({ ...sent, failure: null }),
    (failure: unknown) => ({ ...sent, failure }),
  )
}

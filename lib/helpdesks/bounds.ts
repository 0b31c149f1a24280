/** What holds for every ticket, whoever gave it: ids that tell messages apart, and an end to its text. */
import { CUT_MARK } from './lines'
import type { TicketMessage } from './types'

/** UTF-16 units over all messages; where it ends, the older messages are cut. */
export const MAX_TICKET_TEXT = 8_000_000

/** Where a page names no message its time does, and two may be of the same second. */
export function toldApart(messages: TicketMessage[]): TicketMessage[] {
  const counts = new Map<string, number>()
  return messages.map((message) => {
    const count = (counts.get(message.id) ?? 0) + 1
    counts.set(message.id, count)
    return count === 1 ? message : { ...message, id: `${message.id}-${count}` }
  })
}

/** From the newest to the oldest, so that the newest are whole where all together are too long. */
export function withinLimit(messages: TicketMessage[], limit = MAX_TICKET_TEXT): TicketMessage[] {
  let left = limit
  return messages
    .toReversed()
    .map((message) => {
      const isWhole = message.text.length <= left
      const text = isWhole ? message.text : `${message.text.slice(0, left)}\n${CUT_MARK}`.trimStart()
      left = Math.max(0, left - message.text.length)
      return isWhole ? message : { ...message, text }
    })
    .toReversed()
}

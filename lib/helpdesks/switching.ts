/** Single-page products change the address first: does the ticket before still stand on the screen? */
import type { HelpDesk, Ticket, TicketMessage, TicketSnapshot } from './types'

/** A slow page may keep the old ticket so long; until then it is not believed to be the new one. */
export const OLD_SETTLE_MS = 5_000
/** A ticket that was passed by unseen may still arrive, so long, under the address of the next. */
export const PASSED_SETTLE_MS = 1_500
/** How long a new address may show no ticket, or one of the same subject without messages. */
export const SWITCH_SETTLE_MS = 600

/** To be believed once it has lasted so long under one key. */
export type Doubt = { key: string; ms: number }

type Read = { desk: HelpDesk; dom: TicketSnapshot }
type Shown = { id: string; subject: string; messages: Set<string> }

export function createSwitching() {
  let shown: Shown | null = null
  let visited: string | null = null
  let visits = 0
  let hasPassed = false

  return {
    /** The address names this ticket, or none. @returns which opening of a ticket this is. */
    visit(id: string | null): number {
      if (id === visited) return visits
      hasPassed ||= visited !== null && shown?.id !== visited
      visited = id
      return ++visits
    },
    doubtOf({ desk, dom: { layout, ticket } }: Read): Doubt | null {
      const messages = ticket.messages.map(keyOf)
      if (shown && shown.id !== ticket.id) {
        if (messages.length === 0 && ticket.subject === shown.subject)
          return { key: `bare ${ticket.id}`, ms: SWITCH_SETTLE_MS }
        if (isPartOf(messages, shown.messages)) return { key: `old ${ticket.id}`, ms: OLD_SETTLE_MS }
      }
      // A pane that says whose it is needs no doubt: another's was not read.
      const isNamed = desk.layouts.some(({ seen, id }) => seen === layout && id !== undefined)
      if (!hasPassed || isNamed) return null
      return { key: `passed ${ticket.id} ${ticket.subject} ${messages.join()}`, ms: PASSED_SETTLE_MS }
    },
    believed({ id, subject, messages }: Ticket): void {
      shown = { id, subject, messages: new Set(messages.map(keyOf)) }
      hasPassed = false
    },
  }
}

/** Without its id, which may be its place on the page, and its role, which may be told by all the others. */
const keyOf = ({ author, sentAt, text }: TicketMessage) => JSON.stringify([author, sentAt, text])

/** All of the one among those of the other: a reply may have been added, or what is old be half removed. */
function isPartOf(messages: readonly string[], others: ReadonlySet<string>): boolean {
  const shared = messages.filter((message) => others.has(message)).length
  return shared > 0 && (shared === messages.length || shared === others.size)
}

/** From a snapshot to what the panel says of it: which message counts, whose praise, which guidance. Pure. */
import { guidanceFor, guidanceForSensitive } from '../approach/guidance'
import { situationOf } from '../approach/situation'
import type { TicketMessage, TicketSnapshot } from '../helpdesks/types'
import type { FoundPraise, MessageStyle, TicketHead, Understanding } from '../panel-view'
import { clean } from '../reading/clean'
import { praiseOwner } from '../reading/praise-owner'
import type { Reading, StyleType } from '../reading/types'
import { customerKey } from '../records/customer-key'
import type { CustomerIdentity } from '../records/rows'
import { ticketKey } from '../records/ticket-key'
import { redact } from '../sharing/redact'

export type Known = {
  /** Names and logins of the agent. */
  me: readonly string[]
  colleagues: readonly string[]
  /** The agent's corrections of this ticket's messages, by message id. */
  corrections: ReadonlyMap<string, StyleType>
  language: string
  /** False where the agent said "don't analyse this customer". */
  isAnalysed: boolean
  /** Whether something is kept about the customer. */
  isKnown: boolean
}

/** `isExplained`: with the words that show the type. */
export type Classify = (text: string, isExplained: boolean) => Reading

/** What the page says of its ticket, before anything is looked up. */
export type PageHead = Omit<TicketHead, 'isAnalysed' | 'isKnown'>

/** `reading`: the model's alone. */
type Read = { message: TicketMessage; reading: Reading; adjusted: Reading }

/** The panel shows an excerpt; the whole text stays in the page. */
const SHOWN_LENGTH = 4_000
const TREND_LENGTH = 20

export function headOf(snapshot: TicketSnapshot): PageHead {
  const { ticket } = snapshot
  return {
    key: ticketKey({ helpdesk: snapshot.helpdesk, id: ticket.id, url: ticket.url }),
    id: ticket.id,
    url: ticket.url,
    helpdesk: snapshot.helpdesk,
    subject: ticket.subject,
    status: ticket.status,
    tags: ticket.tags,
    requester: ticket.requester,
    customer: customerOf(snapshot),
    source: snapshot.source,
    complete: snapshot.complete,
    messageCount: ticket.messages.length,
    customerCount: ticket.messages.filter(isCustomers).length,
  }
}

function customerOf({ helpdesk, ticket: { url, requester } }: TicketSnapshot): CustomerIdentity | null {
  const key = customerKey({ helpdesk, url, requester })
  return key === null ? null : { key, name: requester.name ?? requester.email ?? '', email: requester.email }
}

/**
 * Null where the customer wrote nothing. Notes and agents' replies are never classified.
 * @param learned what the agent's corrections of other messages make of a reading.
 */
export function understand(
  snapshot: TicketSnapshot,
  classify: Classify,
  known: Known,
  learned: (reading: Reading) => Reading = (reading) => reading,
): Omit<Understanding, 'earlier'> | null {
  const { messages } = snapshot.ticket
  const recent = firstAndLatest(messages.filter(isCustomers))
  const read = recent.map((message, i): Read => {
    // Of all others the panel shows the type alone.
    const reading = classify(message.text, i === recent.length - 1)
    return { message, reading, adjusted: learned(reading) }
  })
  const last = read.at(-1)
  if (!last) return null
  const { message, reading } = last
  const style = styleOf(last, known)
  const situation = situationOf(reading, clean(message.text).trim(), recent.length)
  return {
    latest: {
      ...style,
      text: message.text.slice(0, SHOWN_LENGTH),
      lang: reading.lang,
      numbers: {
        probabilities: reading.probabilities,
        unclear: reading.unclear,
        measures: reading.measures,
      },
      axes: (style.plain ? last.adjusted : reading).axes,
      evidence: reading.evidence.filter((span) => span.end <= SHOWN_LENGTH),
      sensitive: reading.sensitive,
      complaint: { found: reading.complaint.found, theme: reading.complaint.theme },
      urgent: reading.urgent.found,
      urgentWords: reading.urgent.words.map(({ start, end }) => message.text.slice(start, end)),
    },
    trend: read.filter((each) => isSamePerson(each.message, message)).map((entry) => styleOf(entry, known)),
    situation,
    guidance: reading.sensitiveKind
      ? guidanceForSensitive(reading.sensitiveKind, known.language)
      : guidanceFor(style.type, situation, known.language),
    ...praiseIn(read, messages, known),
  }
}

/** How somebody began is worth more than one message in the middle. */
function firstAndLatest(messages: readonly TicketMessage[]): TicketMessage[] {
  const { length } = messages
  return messages.filter((_, i) => i === 0 || i > length - TREND_LENGTH)
}

/** Others may write in a ticket, too: a colleague in copy is no trend. Who is not named is taken for the same. */
function isSamePerson(one: TicketMessage, other: TicketMessage): boolean {
  const [a, b] = [one.author, other.author]
  if (a.email && b.email) return a.email.toLowerCase() === b.email.toLowerCase()
  return !a.name || !b.name || a.name.trim() === b.name.trim()
}

function isCustomers(message: TicketMessage): boolean {
  return message.role === 'customer'
}

function styleOf({ message, reading, adjusted }: Read, known: Known): MessageStyle {
  const { type, band } = reading
  const messageId = message.id
  const chosen = reading.sensitive ? undefined : known.corrections.get(messageId)
  if (chosen) return { messageId, type: chosen, band: 'clear', corrected: true, plain: null }
  const plain = adjusted === reading ? null : { type, band }
  return { messageId, type: adjusted.type, band: adjusted.band, corrected: false, plain }
}

/** The latest compliment that is sure; without one, what may be one in the latest message. */
function praiseIn(
  read: readonly Read[],
  messages: readonly TicketMessage[],
  known: Known,
): Pick<Understanding, 'praise' | 'maybePraise'> {
  const found = read.findLast(({ reading }) => reading.praise.found && reading.praise.span !== null)
  const last = read.at(-1)
  const praise = found ? praiseOf(found, messages, known) : null
  const isQuiet = praise !== null || !last || last.reading.sensitive
  return { praise, maybePraise: isQuiet ? null : praiseOf(last, messages, known) }
}

function praiseOf(
  { message, reading }: Read,
  messages: readonly TicketMessage[],
  known: Known,
): FoundPraise | null {
  const { span } = reading.praise
  if (!span) return null
  const before = messages.slice(0, messages.indexOf(message))
  const owner = praiseOwner({
    span: message.text.slice(span.start, span.end),
    // A quoted reply names the agent, too: only what the customer wrote now decides.
    message: clean(message.text),
    me: known.me,
    colleagues: known.colleagues,
    lastReplyAuthor: before.findLast((earlier) => earlier.role === 'agent')?.author ?? null,
    target: reading.praise.target,
  })
  return {
    messageId: message.id,
    sentence: message.text.slice(span.start, span.end),
    quote: redact(message.text.slice(span.start, span.end).trim()).text,
    sentAt: message.sentAt,
    lang: reading.lang,
    whose: owner.whose,
    name: owner.name,
  }
}

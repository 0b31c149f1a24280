/** From what the agent knows to the text that somebody with the power to act decides upon. Pure. */
import { clean, fill, lines, link, oneLine, opening, paragraphs, type TicketToTell } from './message-parts'
import type { MessageTexts } from './message-texts'

export type EscalationToTell = {
  /** The agent who sends; empty where not said yet. */
  from: string
  customerName: string
  /** What the customer needs, what was tried, what the customer was told, and by when, in words. */
  need: string
  tried: string
  promise: string
  promisedBy: string
  ticket: TicketToTell | null
}

/** What stands beside the button, already redacted; `signed()` of short-id.ts adds the last line. */
export function composeEscalation(told: EscalationToTell, texts: MessageTexts): string {
  const { escalation } = texts
  const labelled = (template: string, key: string, value: string) => {
    const words = clean(value)
    return words && fill(template, { [key]: words })
  }
  return paragraphs([
    opening(told.from, texts.from, escalation.opening),
    lines([
      labelled(escalation.customer, 'customer', told.customerName),
      labelled(escalation.need, 'need', told.need),
      labelled(escalation.tried, 'tried', told.tried),
      promised(told, escalation.promise),
    ]),
    link(told.ticket, texts.ticket),
    escalation.reply,
  ])
}

/** Of a mail. */
export function escalationSubject(ticket: TicketToTell | null, { escalation }: MessageTexts): string {
  const subject = ticket ? oneLine(clean(ticket.subject)) : ''
  return subject ? fill(escalation.subject, { subject }) : escalation.subjectAlone
}

function promised(told: EscalationToTell, texts: MessageTexts['escalation']['promise']): string {
  const promise = clean(told.promise).replace(/[.。]+$/, '')
  const by = told.promisedBy.trim()
  if (promise) return fill(by ? texts.whole : texts.undated, { promise, by })
  return by && fill(texts.answer, { by })
}

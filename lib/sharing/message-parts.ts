/** The parts that every message to a person is made of: quoted words, a signature, the link to the ticket. Pure. */
import { redact } from './redact'

export type TicketToTell = { subject: string; url: string }

/** Somebody's words as they may leave: without addresses and numbers of people. */
export function clean(text: string): string {
  return redact(text.trim()).text
}

/** Quotation marks that the customer or the reader put around the sentence would stand twice. */
export function quoted(quote: string, [open, close]: readonly [string, string]): string {
  return quote ? `${open}${quote.replace(/^["“”„«»「」『』]+|["“”„«»「」『』]+$/g, '')}${close}` : ''
}

export function signer(customerName: string): string {
  const name = clean(customerName)
  return name && `— ${name}`
}

/** The link stays whole: its numbers are the ticket's. */
export function link(ticket: TicketToTell | null, template: string): string {
  if (!ticket) return ''
  const subject = oneLine(clean(ticket.subject))
  return lines([subject && fill(template, { subject }), ticket.url])
}

/** A subject may hold line breaks, which would end a mail's. */
export const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ')

/** "{from} here: a customer …", or the sentence alone, which then begins with a capital. */
export function opening(from: string, template: string, sentence: string): string {
  const name = from.trim()
  return name ? `${fill(template, { from: name })}${sentence}` : withCapital(sentence)
}

/** Georgian letters have capitals that no sentence begins with. */
function withCapital(sentence: string): string {
  const first = sentence.charAt(0)
  return /\p{Script=Georgian}/u.test(first) ? sentence : first.toUpperCase() + sentence.slice(1)
}

/** Only the placeholders of the template are filled, never those that a customer writes. */
export function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

export const lines = (parts: readonly string[]): string => parts.filter(Boolean).join('\n')
export const paragraphs = (parts: readonly string[]): string => parts.filter(Boolean).join('\n\n')

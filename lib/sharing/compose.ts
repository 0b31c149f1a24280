/** From a praise to the text that a leader reads: the customer's own words first, and an easy way to answer. Pure. */
import type { Whose } from '@/lib/records/rows'
import type { MessageTexts } from './message-texts'
import { redact } from './redact'

export type PraiseToTell = {
  whose: Whose
  /** The agent who sends; empty where not said yet. */
  from: string
  praisedName: string
  quote: string
  whatIDid: string
  customerName: string
  ticket: { subject: string; url: string } | null
}

/**
 * What stands beside the button, already redacted; `signed()` of short-id.ts adds the last line.
 * The link stays whole: its numbers are the ticket's.
 */
export function composePraise(praise: PraiseToTell, texts: MessageTexts): string {
  return [
    opening(praise, texts),
    [quoted(clean(praise.quote), texts), signer(praise.customerName)].filter(Boolean).join('\n'),
    [done(praise, texts), link(praise, texts)].filter(Boolean).join('\n'),
    reply(praise, texts),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function opening(praise: PraiseToTell, texts: MessageTexts): string {
  const from = praise.from.trim()
  const name = praise.praisedName.trim()
  const sentence = fill(texts.praised[voice(praise)], { name })
  return from
    ? `${fill(texts.from, { from })} ${sentence}`
    : sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

function voice({ whose, praisedName }: PraiseToTell): keyof MessageTexts['reply'] {
  return whose === 'colleague' && !praisedName.trim() ? 'colleagueUnnamed' : whose
}

/** Quotation marks that the customer or the reader put around the sentence would stand twice. */
function quoted(quote: string, { quotes: [open, close] }: MessageTexts): string {
  return quote ? `${open}${quote.replace(/^["“”„«»]+|["“”„«»]+$/g, '')}${close}` : ''
}

function signer(customerName: string): string {
  const name = clean(customerName)
  return name && `— ${name}`
}

function done(praise: PraiseToTell, texts: MessageTexts): string {
  const text = clean(praise.whatIDid)
  return text && fill(praise.whose === 'mine' ? texts.done.mine : texts.done.others, { done: text })
}

function link({ ticket }: PraiseToTell, texts: MessageTexts): string {
  if (!ticket) return ''
  const subject = clean(ticket.subject).replace(/\s+/g, ' ')
  return [subject && fill(texts.ticket, { subject }), ticket.url].filter(Boolean).join('\n')
}

function reply(praise: PraiseToTell, texts: MessageTexts): string {
  return fill(texts.reply[voice(praise)], { name: praise.praisedName.trim() })
}

function clean(text: string): string {
  return redact(text.trim()).text
}

/** Only the placeholders of the template are filled, never those that a customer writes. */
function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

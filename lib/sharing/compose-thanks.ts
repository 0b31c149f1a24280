/** From a customer's words to the text that thanks the colleague behind them. Pure. */
import {
  clean,
  fill,
  lines,
  link,
  oneLine,
  opening,
  paragraphs,
  quoted,
  signer,
  type TicketToTell,
} from './message-parts'
import type { MessageTexts } from './message-texts'

export type ThanksToTell = {
  /** The agent who sends; empty where not said yet. */
  from: string
  /** Who is thanked. */
  name: string
  /** The customer's own words; empty where the thanks are the agent's alone. */
  quote: string
  /** One line of the agent's own. */
  line: string
  customerName: string
  ticket: TicketToTell | null
}

/** What stands beside the button, already redacted; `signed()` of short-id.ts adds the last line. */
export function composeThanks(told: ThanksToTell, texts: MessageTexts): string {
  const name = told.name.trim()
  const quote = quoted(clean(told.quote), texts.quotes)
  return paragraphs([
    // Until somebody is chosen nobody is greeted.
    name && opening(told.from, texts.from, fill(texts.thanks.opening, { name })),
    quote && lines([texts.thanks.wrote, quote, signer(told.customerName)]),
    clean(told.line),
    link(told.ticket, texts.ticket),
  ])
}

/** Of a mail. */
export function thanksSubject(name: string, { thanks }: MessageTexts): string {
  return fill(thanks.subject, { name: oneLine(name) })
}

/** From a praise to the text that a leader reads: the customer's own words first, and an easy way to answer. Pure. */
import type { Whose } from '@/lib/records/rows'
import { clean, fill, lines, link, opening, paragraphs, quoted, signer } from './message-parts'
import type { MessageTexts } from './message-texts'

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
  return paragraphs([
    opening(praise.from, texts.from, praised(praise, texts)),
    lines([quoted(clean(praise.quote), texts.quotes), signer(praise.customerName)]),
    lines([done(praise, texts), link(praise.ticket, texts.ticket)]),
    reply(praise, texts),
  ])
}

function praised(praise: PraiseToTell, texts: MessageTexts): string {
  return fill(texts.praised[voice(praise)], { name: praise.praisedName.trim() })
}

function voice({ whose, praisedName }: PraiseToTell): keyof MessageTexts['reply'] {
  return whose === 'colleague' && !praisedName.trim() ? 'colleagueUnnamed' : whose
}

function done(praise: PraiseToTell, texts: MessageTexts): string {
  const text = clean(praise.whatIDid)
  return text && fill(praise.whose === 'mine' ? texts.done.mine : texts.done.others, { done: text })
}

function reply(praise: PraiseToTell, texts: MessageTexts): string {
  return fill(texts.reply[voice(praise)], { name: praise.praisedName.trim() })
}

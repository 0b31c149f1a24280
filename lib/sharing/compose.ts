/** From a praise to the text that a leader reads: the customer's own words first, and an easy way to answer. Pure. */
import type { Whose } from '@/lib/records/rows'
import { clean, fill, lines, link, oneLine, opening, paragraphs, quoted, signer } from './message-parts'
import type { MessageTexts } from './message-texts'
import type { Voice } from './message-texts/types'

/** Somebody above, a colleague, or the very one who was praised. */
export type Reader = 'leader' | 'colleague' | 'praised'

export type PraiseToTell = {
  whose: Whose
  reader: Reader
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

/** The subject of a mail: one line, redacted like the text. */
export function composeSubject(praise: PraiseToTell, texts: MessageTexts): string {
  const named = voice(praise)
  const name = clean(named === 'mine' ? praise.from : praise.praisedName)
  // The agent's own name says more to a leader than "my".
  const subject = named === 'mine' && name ? 'colleague' : named
  return oneLine(fill(texts.subject[subject], { name }))
}

function praised(praise: PraiseToTell, texts: MessageTexts): string {
  return fill(texts.praised[voice(praise)], { name: praise.praisedName.trim() })
}

function voice({ whose, praisedName, reader }: PraiseToTell): Voice {
  if (whose !== 'colleague') return whose
  if (reader === 'praised') return 'you'
  return praisedName.trim() ? 'colleague' : 'colleagueUnnamed'
}

function done(praise: PraiseToTell, texts: MessageTexts): string {
  const text = clean(praise.whatIDid)
  const said = voice(praise)
  return text && fill(texts.done[said === 'mine' || said === 'you' ? said : 'others'], { done: text })
}

function reply(praise: PraiseToTell, texts: MessageTexts): string {
  const said = voice(praise)
  const toMate = said === 'team' && praise.reader === 'colleague'
  return fill(texts.reply[toMate ? 'teamMate' : said], { name: praise.praisedName.trim() })
}

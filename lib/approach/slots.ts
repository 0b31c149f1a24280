/** The gaps that an outline, an opening or a closing leaves for the agent. */

/**
 * Names are the same in every language; what the screen shows for them is a text of the interface. One gap may stand
 * in several sentences of one reply, so each takes one form: `answer`, `finding`, `status` and `fallback` stand after
 * a colon; `step` is an action ("send the label"), `done` one that is finished ("sent the label"); `time` and
 * `next update` follow "by", `date` follows "on" or "since"; all others are names or things ("the double charge").
 *
 * In German a gap keeps one case as well. `answer`, `finding`, `status`, `fallback`, `cause`, `check`, `effect`,
 * `event`, `fix`, `workaround`, `problem`, `request`, `open point`, `ruled out`, `link` and `contact` stand after a
 * colon, in the nominative or as a short clause; `step` is an infinitive ("das Etikett zusenden"), `done` a participle
 * that follows "habe" ("das Etikett zugesandt"); `time` and `next update` follow "bis"; `date` has no article ("am",
 * "ab dem", "seit dem 3. März"); `question` and `matter` follow "zu" and `source` follows "laut", "nach", "mit" or
 * "auf", in the dative; `detail`, `evidence`, `occasion`, `praised` and `result` are in the accusative; `owner` and
 * `colleague` are bare names, which have the same form everywhere.
 */
export const SLOTS = [
  'answer',
  'cause',
  'check',
  'colleague',
  'contact',
  'customer',
  'date',
  'detail',
  'done',
  'effect',
  'emergency number',
  'event',
  'evidence',
  'fallback',
  'finding',
  'fix',
  'link',
  'matter',
  'next update',
  'number',
  'occasion',
  'open point',
  'owner',
  'praised',
  'problem',
  'question',
  'request',
  'result',
  'ruled out',
  'source',
  'status',
  'step',
  'time',
  'workaround',
] as const

export type Slot = (typeof SLOTS)[number]

/** A text cut at its gaps, in order, so that a gap can be shown and filled. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly slot: Slot }

const KNOWN: ReadonlySet<string> = new Set(SLOTS)

/** Braces around anything that is not a known gap stay text: an agent may write them. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(/\{([^{}]+)\}/g)) {
    const slot = match[1]
    if (slot === undefined || !isSlot(slot)) continue
    if (match.index > end) pieces.push({ kind: 'text', text: text.slice(end, match.index) })
    pieces.push({ kind: 'slot', slot })
    end = match.index + match[0].length
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) })
  return pieces
}

function isSlot(name: string): name is Slot {
  return KNOWN.has(name)
}

/** Words that tell a fault, a request and a chase-up from a plain question. English; other languages have none yet. */

/** Each is matched against lower-case text with straight apostrophes. */
export type Cues = {
  readonly fault: RegExp
  readonly request: RegExp
  /** "I would like to change …": a request, but often only the start of a question about how. */
  readonly wish: RegExp
  readonly asksHow: RegExp
  /** Enough alone. */
  readonly chaseUp: RegExp
  /** Enough only when the customer has written before. */
  readonly chaseUpWhenRepeated: RegExp
}

const ACTS = [
  'activate|add|cancel|change|close|correct|deactivate|delete|disable|downgrade|enable|exchange|extend|forward',
  'issue|merge|move|rebook|refund|remove|rename|renew|reopen|replace|resend|reset|restore|return|reverse',
  'send|ship|stop|switch|terminate|transfer|unlock|unsubscribe|update|upgrade',
].join('|')

export const ENGLISH_CUES: Cues = {
  fault: anyOf(
    "\\b(?:does|do|did)(?: not|n't) (?:\\w+ )?(?:work|load|open|sync|respond|connect|print)\\b",
    "\\b(?:is|are|was|were)(?: not|n't) (?:\\w+ )?(?:working|loading|opening|syncing|responding|connecting|printing)\\b",
    "\\b(?:won't|will not|can't|cannot) (?:\\w+ )?(?:load|open|connect|sync|print|save|log ?in|sign ?in|turn on)\\b",
    '\\bnot working\\b',
    '\\b(?:stopped|stops|quit) (?:working|responding|syncing|loading|printing)\\b',
    '\\b(?:crash(?:es|ed|ing)|keeps? (?:failing|freezing|disconnecting)|froze|is (?:broken|frozen|down(?! to)))\\b',
    "\\b(?:won't|does(?: not|n't)) (?:start|turn on|switch on)\\b",
    '\\berror (?:code|message|\\d)|\\b(?:following|same) error\\b|\\berror:',
    '\\b(?:get|gets|getting|got|see|seeing|shows?|showing|throws?|gives?|with) (?:\\w+ ){0,3}error\\b',
  ),
  request: anyOf(
    `\\b(?:please|kindly|(?:can|could|would|will) you) (?:please |kindly |just |also )?(?:${ACTS})\\b`,
    `(?:^|[.!?\\n]\\s*|^@\\w+ )(?:${ACTS}) (?:me|us|my|our|the|this|it|all)\\b`,
  ),
  wish: anyOf(
    `\\b(?:i|we)(?:'d| would) like (?:you )?to (?:${ACTS})\\b`,
    `\\b(?:i|we) (?:want|need|wish) (?:you )?to (?:${ACTS})\\b`,
  ),
  asksHow: /\?|\b(?:how|what|which|where|whether|who|procedure|steps)\b/,
  chaseUp: anyOf(
    '\\bany (?:news|updates?|progress)\\b',
    '\\b(?:still|been) waiting (?:for|on|to hear)\\b',
    "\\b(?:have|has)(?: not|n't) (?:yet )?(?:heard|received (?:a|any) (?:reply|response|answer))\\b",
    '\\bstill no (?:answer|reply|response|news|word)\\b',
    '\\bno (?:answer|reply) (?:yet|so far|since)\\b',
    '\\bfollow(?:ing)?[- ]up (?:on|about|regarding|to) (?:my|our|the|this)\\b',
    "\\bwhat(?:'s| is) the (?:latest|status)\\b",
  ),
  chaseUpWhenRepeated:
    /\b(?:still|yet|again|waiting|chasing|reminder|update|status|as promised|days? (?:ago|later))\b|^\W*\?+\W*$/,
}

function anyOf(...patterns: string[]): RegExp {
  return new RegExp(patterns.join('|'))
}

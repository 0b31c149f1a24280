/** Words that tell a fault, a request and a chase-up from a plain question. English; other languages have none yet. */

/** Each is matched against lower-case text with straight apostrophes. */
export type Cues = {
  readonly fault: RegExp
  readonly request: RegExp
  /** Enough alone. */
  readonly chaseUp: RegExp
  /** Enough only when the customer has written before. */
  readonly chaseUpWhenRepeated: RegExp
}

const ACTS =
  'activate|add|cancel|change|close|correct|deactivate|delete|disable|downgrade|enable|exchange|extend|forward|' +
  'issue|merge|move|rebook|refund|remove|rename|renew|reopen|replace|resend|reset|restore|return|reverse|' +
  'send|ship|stop|switch|terminate|transfer|unlock|unsubscribe|update|upgrade'

const ASKING =
  "(?:please|kindly|(?:can|could|would|will) you|(?:i|we)(?:'d| would) like(?: you)?(?: to)?|" +
  '(?:i|we) (?:want|need|wish)(?: you)? to)'

export const ENGLISH_CUES: Cues = {
  fault: new RegExp(
    [
      "\\b(?:does|do|did|is|are|has|was|were)(?: not|n't) (?:\\w+ )?(?:work|working|worked|load|loading|open|opening|sync|syncing|respond|responding|connect|connecting|start|starting|print|printing)\\b",
      "\\b(?:won't|will not|can't|cannot) (?:\\w+ )?(?:load|open|start|connect|sync|print|save|log ?in|sign ?in|turn on)\\b",
      '\\bnot working\\b',
      '\\b(?:stopped|stops|quit) (?:working|responding|syncing|loading|printing)\\b',
      '\\b(?:crash(?:es|ed|ing)|keeps? (?:failing|freezing|disconnecting)|freezes|froze|is (?:broken|down|frozen))\\b',
      '\\berror (?:code|message|\\d)|\\b(?:an?|the|this|following|same) error\\b|\\berror:',
    ].join('|'),
  ),
  request: new RegExp(`\\b${ASKING} (?:please |kindly |just |also )?(?:${ACTS})\\b`),
  chaseUp: new RegExp(
    [
      '\\bany (?:news|update|updates|progress)\\b',
      '\\b(?:still|been) waiting (?:for|on|to hear)\\b',
      "\\b(?:have|has)(?: not|n't) (?:yet )?(?:heard|received (?:a|any) (?:reply|response|answer))\\b",
      '\\bstill no (?:answer|reply|response|news|word)\\b',
      '\\bno (?:answer|reply|response) (?:yet|so far|since)\\b',
      '\\bfollow(?:ing)?[- ]up (?:on|about|regarding|to) (?:my|our|the|this)\\b',
      '\\b(?:just )?chasing\\b',
      "\\bwhat(?:'s| is) the (?:latest|status)\\b",
    ].join('|'),
  ),
  chaseUpWhenRepeated:
    /\b(?:still|yet|again|waiting|reminder|update|status|as promised|days? (?:ago|later))\b|^\W*\?+\W*$/,
}

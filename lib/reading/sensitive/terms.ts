/** What a list of words for grave matters consists of. */

/** `grief`, `illness`, `danger` and `legal` are enough alone; the others count in pairs that stand close together in one sentence. */
export const TERMS = [
  'grief',
  'kin',
  'dead',
  'illness',
  'self',
  'disease',
  'danger',
  'hazard',
  'body',
  'legal',
  'lawyer',
  'suing',
] as const

export type Term = (typeof TERMS)[number]

/** Entries as in the word lists: `|` between them, `*` open, in lower case. */
export type Terms = Record<Term, string>

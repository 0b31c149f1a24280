/** What a language's word list holds. Entries are in lower case, `|` between them; `*` ends an open word. */

export const CATEGORIES = [
  'greeting',
  'signoff',
  'thanks',
  'order',
  'procedure',
  'exact',
  'feeling',
  'hedge',
  'demand',
  'story',
  'praise',
  'negative',
  'urgent',
  'me',
  'you',
  'we',
  'not',
  'but',
  'delivery',
  'billing',
  'broken',
  'slow',
  'rude',
  'policy',
  'access',
  'missing',
  // The lists above are counted in what an agent's corrections are kept by, so these are lists of their own.
  'admire',
  'resent',
  'good',
  'helper',
  'worked',
  'lasting',
] as const

export type Category = (typeof CATEGORIES)[number]

/** `stop`: frequent words that tell the language. */
export type Lexicon = Record<Category, string> & { stop: string }

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
] as const

export type Category = (typeof CATEGORIES)[number]

/** `stop`: frequent words that tell the language. */
export type Lexicon = Record<Category, string> & { stop: string }

/** Markdown to tokens, and nothing else of it: no HTML is ever made. Loaded after the panel stands. */
import { Lexer, type Token, type Tokens } from 'marked'

/** Some texts make the library slow or overflow its stack: null, and the text is shown as it was typed. */
export function lex(text: string): Token[] | null {
  try {
    return new Lexer({ gfm: true, breaks: true }).lex(text)
  } catch {
    return null
  }
}

/** The parts that a token is made of. */
export function partsOf(token: Token): Token[] {
  if (token.type === 'list') return (token as Tokens.List).items
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table
    return [...header, ...rows.flat()].flatMap((cell) => cell.tokens)
  }
  return 'tokens' in token ? (token.tokens ?? []) : []
}

/** Whether the boxes are checked, in their order in the text. */
export function boxesIn(tokens: readonly Token[]): boolean[] {
  return tokens.flatMap((token) =>
    token.type === 'checkbox' ? [(token as Tokens.Checkbox).checked] : boxesIn(partsOf(token)),
  )
}

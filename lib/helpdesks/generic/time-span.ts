/** Where in a line its time stands: by its figures, and by the words of time that the browser knows in some languages. */
import { FIGURES } from './figures'

type Span = { from: number; to: number }
type Token = Span & { text: string; isTime: boolean; isFigure: boolean; isMonth: boolean; isAgo: boolean }

/** Those of the corpus. */
const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'ja', 'ka', 'pt', 'ru']
/** What a page may show whatever it calls its language. */
const ALWAYS = ['en']
const LONGEST = 160

/**
 * The longest of them, null where there is none.
 * @param language of the page, as its markup says; may be empty or wrong. @param isAny whether the words of all the
 * languages count that are known here, which takes some milliseconds when first asked for: else the page's own and English.
 */
export function timeSpanIn(line: string, language: string, isAny = false): Span | null {
  if (line.length > LONGEST || !/\d/.test(line)) return null
  const words = wordsIn(language, isAny)
  const tokens = tokensIn(line, words)
  if (!tokens.some(({ isMonth, isAgo }) => isMonth || isAgo) && !FIGURES.test(line)) return null
  const spans = [...runsIn(line, tokens), ...agoIn(tokens, words.ago)]
  return spans.reduce<Span | null>(
    (best, span) => (best === null || span.to - span.from > best.to - best.from ? span : best),
    null,
  )
}

function tokensIn(line: string, dates: Words): Token[] {
  return [...line.matchAll(/[\p{L}\p{M}]+\.?|\d+/gu)].map(({ 0: text, index: from }) => {
    const isFigure = /^\d/.test(text)
    const word = text.toLowerCase().replace(/\.$/, '')
    const isMonth = dates.months.has(word)
    const isTime = isFigure || isMonth || DAY_PERIOD.test(text) || dates.days.has(word)
    return { text, from, to: from + text.length, isTime, isFigure, isMonth, isAgo: dates.agos.has(word) }
  })
}

const DAY_PERIOD = /^[ap]\.?m?\.?$/i

/** Figures and names of months and days, with a small word between two of them. */
function runsIn(line: string, tokens: readonly Token[]): Span[] {
  const runs: Span[] = []
  for (let first = 0; first < tokens.length; first++) {
    if (!tokens[first]?.isTime) continue
    let last = first
    for (let next = first + 1; next < tokens.length && next - last <= 2; next++) {
      const [before, token] = [tokens[next - 1], tokens[next]] as [Token, Token]
      if (!BETWEEN.test(line.slice(before.to, token.from))) break
      if (token.isTime) last = next
      else if (!SMALL.test(token.text)) break
    }
    const span = { from: (tokens[first] as Token).from, to: (tokens[last] as Token).to }
    const all = tokens.slice(first, last + 1)
    const isDated = all.some(({ isFigure }) => isFigure) && all.some(({ isMonth }) => isMonth)
    if (isDated || FIGURES.test(line.slice(span.from, span.to))) runs.push(span)
    first = last
  }
  return runs
}

const BETWEEN = /^[\s,.:/()'+-]*$/u
const SMALL = /^(\p{Ll}{1,3}\.?|[年月日時分])$/u

/** "3 hours ago", "vor 2 Tagen": the figure with what a language sets before and after it. */
function agoIn(tokens: readonly Token[], ago: ReadonlySet<string>): Span[] {
  return tokens.flatMap(({ isFigure }, at) => {
    const isNear = () =>
      tokens.slice(Math.max(0, at - MOST_WORDS), at + MOST_WORDS + 1).some(({ isAgo }) => isAgo)
    if (!isFigure || !isNear()) return []
    for (let before = MOST_WORDS; before >= 0; before--)
      for (let after = MOST_WORDS; after >= 0; after--) {
        const [first, last] = [tokens[at - before], tokens[at + after]]
        if (
          !first ||
          !last ||
          !ago.has(`${joined(tokens, at - before, at)}|${joined(tokens, at + 1, at + after + 1)}`)
        )
          continue
        return [{ from: first.from, to: last.to }]
      }
    return []
  })
}

const MOST_WORDS = 3
const joined = (tokens: readonly Token[], from: number, to: number) =>
  plain(
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  )
const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[.\s]+/g, ' ')
    .trim()

/** For a page in that language: the browser takes some time when it is first asked how it says dates. */
export function prepareTimes(language: string): void {
  wordsIn(language, false)
}

/** `agos`: each word of `ago` alone. */
type Words = Record<'months' | 'days' | 'ago' | 'agos', ReadonlySet<string>>

const known = new Map<string, Words>()
/** A page may change what it calls its language. */
const MOST_KNOWN = 8

function wordsIn(language: string, isAny: boolean): Words {
  const key = `${language} ${isAny}`
  const found = known.get(key)
  if (found) return found
  const languages = [...new Set([...(isAny ? LANGUAGES : ALWAYS), ...supported(language)])]
  const of = (words: (language: string) => string[]) => new Set(languages.flatMap(words))
  const ago = of(agosIn)
  const agos = new Set([...ago].flatMap((each) => each.split(/[|\s]+/)))
  const words = { months: of(datesIn('month')), days: of(datesIn('weekday')), ago, agos }
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, words)
  return words
}

/** A page may call its language anything. */
function supported(language: string): string[] {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language === '' ? [] : [language])
  } catch {
    return []
  }
}

const MONTHS = 12

/** Beside a day a month may have another ending than alone. */
const datesIn = (wanted: 'month' | 'weekday') => (language: string) =>
  (['long', 'short'] as const).flatMap((style) => {
    const format = new Intl.DateTimeFormat(language, { month: style, weekday: style, day: 'numeric' })
    return Array.from({ length: MONTHS }, (_, month) =>
      format.formatToParts(new Date(2026, month, month + 1)),
    )
      .flat()
      .filter(({ type }) => type === wanted)
      .map(({ value }) => value.toLowerCase().replace(/\.$/, ''))
      .filter((value) => /^\p{L}{2,}$/u.test(value))
  })

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const
/** One, and how a language counts some and many. */
const COUNTS = [-1, -2, -5]

function agosIn(language: string): string[] {
  return (['long', 'short', 'narrow'] as const).flatMap((style) => {
    const format = new Intl.RelativeTimeFormat(language, { style })
    return UNITS.flatMap((unit) =>
      COUNTS.map((count) => {
        const parts = format.formatToParts(count, unit)
        const figure = parts.findIndex(({ type }) => type === 'integer')
        const said = (from: number, to: number) =>
          plain(
            parts
              .slice(from, to)
              .map(({ value }) => value)
              .join(' '),
          )
        return `${said(0, figure)}|${said(figure + 1, parts.length)}`
      }),
    )
  })
}

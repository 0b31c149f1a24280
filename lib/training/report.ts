/** The figures of `npm run evaluate`, as lines of text. */

import type { Reading, StyleType } from '@/lib/reading/types'
import { bestF1, calibrationError, f1At, interval, macroF1, mean, recallAt } from './figures'
import type { Judged } from './pictures/card-pictures'

export type StyleItem = {
  text: string
  lang: string
  source?: string
  type: StyleType | 'unclear'
  second: string | null
}
export type PraiseItem = {
  text: string
  lang: string
  source?: string
  praise: boolean
  complaint: boolean
  spans: string[]
}
/** A labelled message and what the model makes of it. */
export type Read<T> = { item: T; reading: Reading }

const FALSE_SHARE = 0.015

/** For the pictures of the model card. */
export function judgedStyles(read: readonly Read<StyleItem>[]): Judged[] {
  return read.map(({ item, reading }) => ({
    is: item.type,
    said: reading.type,
    best: best(reading),
    confidence: reading.probabilities[best(reading)],
  }))
}

export function styleReport(read: readonly Read<StyleItem>[]): string[] {
  const group = (name: string, rows: readonly Read<StyleItem>[]) =>
    `  ${name.padEnd(18)} n ${String(rows.length).padStart(4)}  accuracy ${show(accuracy(rows))}  macro-F1 ${show(typesF1(rows))}`
  return [
    ...styleFigures(read),
    ...slices(read.filter(({ item }) => item.type !== 'unclear')).map(([name, rows]) => group(name, rows)),
  ]
}

/** The figures of all messages together. */
export function styleFigures(read: readonly Read<StyleItem>[]): string[] {
  const typed = read.filter(({ item }) => item.type !== 'unclear')
  const unclear = read.filter(({ item }) => item.type === 'unclear')
  const clear = read.filter(({ reading }) => reading.band === 'clear')
  const isRight = ({ item, reading }: Read<StyleItem>) =>
    reading.type === item.type || reading.type === item.second
  const isSilent = ({ reading }: Read<StyleItem>) => reading.type === 'unclear'
  return [
    `style: ${read.length} messages, ${typed.length} with a type`,
    line('four types, macro-F1', typed, typesF1),
    line('four types, accuracy', typed, accuracy),
    line('four types, ECE', typed, (rows) =>
      calibrationError(
        rows.map((r) => ({
          confidence: r.reading.probabilities[best(r.reading)],
          right: best(r.reading) === r.item.type,
        })),
      ),
    ),
    line('clear: right', clear, (rows) => mean(rows.map((r) => (isRight(r) ? 1 : 0)))),
    line('clear: share of all', read, (rows) => mean(rows.map((r) => (r.reading.band === 'clear' ? 1 : 0)))),
    line('unclear kept silent', unclear, (rows) => mean(rows.map((r) => (isSilent(r) ? 1 : 0)))),
    line('typed kept silent', typed, (rows) => mean(rows.map((r) => (isSilent(r) ? 1 : 0)))),
  ]
}

export function praiseReport(read: readonly Read<PraiseItem>[]): string[] {
  const group = (name: string, rows: readonly Read<PraiseItem>[]) => {
    const with_ = rows.filter((r) => r.item.praise)
    const without = rows.filter((r) => !r.item.praise)
    return `  ${name.padEnd(18)} n ${String(rows.length).padStart(4)}  praise ${String(with_.length).padStart(3)}  card recall ${show(mean(with_.map(isFound)))}  false ${show(mean(without.map(isFound)))}`
  }
  return [
    ...praiseFigures(read),
    ...complaintFigures(read),
    ...slices(read).map(([name, rows]) => group(name, rows)),
  ]
}

export function praiseFigures(read: readonly Read<PraiseItem>[]): string[] {
  const praise = (rows: readonly Read<PraiseItem>[]) =>
    rows.map((r) => ({ score: r.reading.praise.score, yes: r.item.praise }))
  const yes = read.filter((r) => r.item.praise)
  const no = read.filter((r) => !r.item.praise)
  const shown = yes.filter((r) => r.reading.praise.span !== null)
  return [
    `praise: ${read.length} messages, ${yes.length} with praise`,
    line('praise, best F1', read, (rows) => bestF1(praise(rows))),
    line('recall at 1.5 false per 100', read, (rows) => recallAt(praise(rows), FALSE_SHARE)),
    line('cards: recall as shipped', yes, (rows) => mean(rows.map(isFound))),
    line('cards: false as shipped', no, (rows) => mean(rows.map(isFound))),
    line('sentence overlaps', shown, (rows) => mean(rows.map((r) => (overlaps(r) ? 1 : 0)))),
  ]
}

export function complaintFigures(read: readonly Read<PraiseItem>[]): string[] {
  const complaint = (rows: readonly Read<PraiseItem>[]) =>
    rows.map((r) => ({ score: r.reading.complaint.score, yes: r.item.complaint }))
  return [
    line('complaint F1 as shipped', read, (rows) =>
      f1At(
        rows.map((r) => ({ score: r.reading.complaint.found ? 1 : 0, yes: r.item.complaint })),
        0.5,
      ),
    ),
    line('complaint, best F1', read, (rows) => bestF1(complaint(rows))),
  ]
}

const isFound = (r: Read<PraiseItem>): number => (r.reading.praise.found ? 1 : 0)
const typesF1 = (rows: readonly Read<StyleItem>[]): number =>
  macroF1(rows.map((r) => ({ said: best(r.reading), is: r.item.type })))
const accuracy = (rows: readonly Read<StyleItem>[]): number =>
  mean(rows.map((r) => (best(r.reading) === r.item.type ? 1 : 0)))

/** The likeliest of the four, even where the reading is silent. */
export function best(reading: Reading): StyleType {
  const types = Object.keys(reading.probabilities) as StyleType[]
  return types.reduce((top, type) => (reading.probabilities[type] > reading.probabilities[top] ? type : top))
}

function overlaps({ item, reading }: Read<PraiseItem>): boolean {
  const span = reading.praise.span
  return (
    span !== null &&
    item.spans.some((quote) => {
      const at = item.text.indexOf(quote)
      return quote !== '' && at >= 0 && at < span.end && at + quote.length > span.start
    })
  )
}

function slices<T extends { text: string; lang: string; source?: string }>(
  read: readonly Read<T>[],
): [string, Read<T>[]][] {
  const names = (of: (r: Read<T>) => string) => [...new Set(read.map(of))].sort()
  const lengthOf = ({ item }: Read<T>) => {
    const words = item.lang === 'ja' ? item.text.length / 2.5 : item.text.split(/\s+/).length
    return words <= 15 ? '1-15 words' : words <= 60 ? '16-60 words' : 'over 60 words'
  }
  const keys = [(r: Read<T>) => r.item.lang, lengthOf, (r: Read<T>) => r.item.source ?? 'unknown source']
  return keys.flatMap((of) =>
    names(of).map((name): [string, Read<T>[]] => [name, read.filter((r) => of(r) === name)]),
  )
}

function line<T>(name: string, items: readonly T[], figure: (rows: readonly T[]) => number): string {
  const [low, high] = interval(items, figure)
  return `${name.padEnd(28)} ${show(figure(items))}  (${show(low)} to ${show(high)}, n ${items.length})`
}

const show = (value: number): string => (Number.isNaN(value) ? '   - ' : value.toFixed(3))

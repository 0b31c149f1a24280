/** The figures of `npm run evaluate -- --held-out`, as lines of text: messages that no model learned from. */

import type { Reading } from '@/lib/reading/types'
import { isHeldOut } from './held-out'
import { best, complaintFigures, praiseFigures, styleFigures } from './report'
import type { TwiceLabelled } from './twice-labelled'

/**
 * The labels that both readers gave are the truth. Where they name different types, the message is
 * ambiguous: it is right there to be silent, or to lean to one of the two.
 */
export function heldOutReport(
  twice: readonly TwiceLabelled[],
  readingOf: (text: string, lang: string) => Reading,
): string[] {
  const read = twice
    .filter(({ first }) => isHeldOut(first))
    .map((row) => ({ ...row, reading: readingOf(row.first.text, row.first.lang) }))
  const languages = [...new Set(read.map(({ first }) => first.lang))].sort()
  return languages.flatMap((lang) => [
    `== ${lang}, held out`,
    ...figures(read.filter(({ first }) => first.lang === lang)),
    '',
  ])
}

type Row = TwiceLabelled & { reading: Reading }

function figures(rows: readonly Row[]): string[] {
  const sameOf = (key: 'type' | 'praise' | 'complaint') =>
    rows.filter(({ first, second }) => first[key] === second[key])
  const toPraise = ({ first, reading }: Row) => ({
    item: { ...first, spans: (first.marks.praise ?? []).map(([start, end]) => first.text.slice(start, end)) },
    reading,
  })
  const ambiguous = rows.filter(({ first, second }) => first.type !== second.type)
  const clear = ambiguous.filter(({ reading }) => reading.band === 'clear')
  const named = ambiguous.filter(({ first, second, reading }) =>
    [first.type, second.type].includes(best(reading)),
  )
  return [
    ...styleFigures(
      sameOf('type').map(({ first, second, reading }) => ({
        item: { ...first, second: first.second ?? second.second },
        reading,
      })),
    ),
    `ambiguous: ${ambiguous.length}, the model clear of ${clear.length}, its likeliest one of the two ${named.length}`,
    ...praiseFigures(sameOf('praise').map(toPraise)),
    `complaint: ${sameOf('complaint').length} messages`,
    ...complaintFigures(sameOf('complaint').map(toPraise)),
  ]
}

/** The confusion matrix as a picture: each cell has its count, its share of the row, and a shade by that share. */

import { KINDS, sumOf } from './confusion'
import { percent, short, svg, WIDTH, words } from './svg'

const LEFT = 64
const TOP = 44
const CELL = 50
const ROW = 38
/** Of the colour in a cell that holds its whole row: letters on it stay readable. */
const DARKEST = 0.4

/** @param counts as `confusionOf` makes them. @param foot what was read, by which model. */
export function drawConfusion(title: string, foot: string, counts: readonly (readonly number[])[]): string {
  const height = TOP + KINDS.length * ROW + 30
  const middle = LEFT + (KINDS.length * CELL) / 2
  return svg(height, title, confusionWords(counts), [
    words(middle, 14, 'read as', { look: 'soft' }),
    words(LEFT - 6, TOP - 8, 'labelled', { look: 'soft', anchor: 'end' }),
    ...KINDS.map((kind, column) =>
      words(LEFT + (column + 0.5) * CELL, TOP - 8, kind === 'unclear' ? 'silent' : kind),
    ),
    ...counts.flatMap((row, at) => drawRow(row, at)),
    words(WIDTH - 6, height - 10, foot, { look: 'soft small', anchor: 'end' }),
  ])
}

function drawRow(row: readonly number[], at: number): string[] {
  const y = TOP + at * ROW
  const all = sumOf(row)
  return [
    words(LEFT - 6, y + ROW / 2 + 4, KINDS[at] ?? '', { anchor: 'end' }),
    ...row.flatMap((count, column) => {
      const x = LEFT + column * CELL
      const share = all === 0 ? 0 : count / all
      return [
        `<rect class="mark" x="${x}" y="${y}" width="${CELL}" height="${ROW}" fill-opacity="${(share * DARKEST).toFixed(3)}"/>`,
        `<rect class="${column === at ? 'line' : 'thin'}" x="${short(x + 0.5)}" y="${short(y + 0.5)}" width="${CELL - 1}" height="${ROW - 1}"/>`,
        words(x + CELL / 2, y + 18, String(count), { look: 'big' }),
        words(x + CELL / 2, y + 30, all === 0 ? '–' : percent(share), { look: 'small' }),
      ]
    }),
  ]
}

/** The same numbers in sentences, for those who hear the picture. */
export function confusionWords(counts: readonly (readonly number[])[]): string {
  const rows = counts.map((row, at) => {
    const said = KINDS.map((kind, column) => `${kind === 'unclear' ? 'silent' : kind} ${row[column] ?? 0}`)
    return `${KINDS[at]} (${sumOf(row)}): ${said.join(', ')}`
  })
  return `Labelled, then read as. ${rows.join('. ')}.`
}

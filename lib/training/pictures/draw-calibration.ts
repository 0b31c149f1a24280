/** The calibration plot: how sure the reader was, how often it was right, and how many messages that rests on. */

import type { Bin } from './calibration'
import { percent, short, svg, WIDTH, words } from './svg'

const LEFT = 40
const TOP = 16
const SIZE = 224
/** At the right, for the words beside the last dot. */
const ROOM = 36
/** The likeliest of four types has at least a quarter. */
const FROM = 0.2
const STEPS = [0.2, 0.4, 0.6, 0.8, 1]
const BIN = 0.1

const across = (confidence: number) => LEFT + ((confidence - FROM) / (1 - FROM)) * (WIDTH - LEFT - ROOM)
const up = (share: number) => TOP + (1 - share) * SIZE

/** @param foot what was read, by which model. */
export function drawCalibration(title: string, foot: string, bins: readonly Bin[]): string {
  const bottom = TOP + SIZE
  return svg(bottom + 64, title, calibrationWords(bins), [
    ...STEPS.flatMap((step) => [
      `<path class="thin" d="M${LEFT} ${short(up(step))}H${short(across(1))}"/>`,
      words(LEFT - 6, up(step) + 3, percent(step), { look: 'soft small', anchor: 'end' }),
      words(across(step), bottom + 14, percent(step), { look: 'soft small' }),
    ]),
    `<path class="line" d="M${LEFT} ${TOP}V${bottom}H${short(across(1))}"/>`,
    `<path class="line" stroke-dasharray="4 3" d="M${short(across(FROM))} ${short(up(FROM))}L${short(across(1))} ${short(up(1))}"/>`,
    ...bins.flatMap(drawBin),
    words(LEFT - 6, bottom + 28, 'n', { look: 'soft small', anchor: 'end' }),
    ...bins.map((bin) => words(across(bin.from + BIN / 2), bottom + 28, String(bin.n), { look: 'small' })),
    words(across(0.6), bottom + 42, 'how sure it was (above: how often it was right)', { look: 'soft' }),
    words(WIDTH - 6, bottom + 58, foot, { look: 'soft small', anchor: 'end' }),
  ])
}

function drawBin({ confidence, right, low, high }: Bin): string[] {
  const x = short(across(confidence))
  return [
    `<path class="whisker" d="M${x} ${short(up(low))}V${short(up(high))}"/>`,
    `<circle class="mark" cx="${x}" cy="${short(up(right))}" r="4"/>`,
    words(across(confidence) + 7, up(right) + 12, percent(right), { look: 'small', anchor: 'start' }),
  ]
}

/** The same numbers in sentences, for those who hear the picture. */
export function calibrationWords(bins: readonly Bin[]): string {
  const each = bins.map(
    (bin) =>
      `${percent(bin.from)} to ${percent(bin.from + BIN)} sure: right in ${percent(bin.right)} of ${bin.n}`,
  )
  return `How sure the reader was, and how often it was right. ${each.join('. ')}.`
}

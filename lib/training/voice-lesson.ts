/** Learns who speaks in a ticket from written tickets, in which both sides speak of the same things. */
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { hearing, type Voice } from '@/lib/helpdesks/generic/voice'
import { PLACES, placeOf, signsOf } from '@/lib/helpdesks/generic/voice-signs'
import type { Vector } from '@/lib/reading/vector'
import { learn, type Weights } from './logistic'
import { readLines } from './samples'

/** `by` 'on-behalf': an agent writes down what somebody asked them; 'note': for colleagues alone. */
export type Spoken = {
  ticket: number
  lang: string
  by: 'customer' | 'agent' | 'on-behalf' | 'note'
  text: string
}

const PACE = { epochs: 16, rate: 4, seed: 11 }
const DECAY = 5e-5
const RARITY = 4
/** Signs of fewer messages are names and topics; without them a language that nobody taught says nothing. */
const COMMON = 6
/** What a byte holds; weights of less than so many steps are not kept. */
const MOST = 127
const LEAST = 6

/** The tickets of a folder, one file a language. */
export function readVoices(folder: string): Spoken[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  return files.sort().flatMap((name) => {
    const rows = readLines<Omit<Spoken, 'lang'>>(join(folder, name))
    return rows.map((row) => ({ ...row, lang: basename(name, '.jsonl') }))
  })
}

/** The same rows give the same voice to the byte. */
export const learnVoice = (rows: readonly Spoken[]): Voice => packed(learned(rows.map(lineOf)))

/** Each row judged by what was learned of other tickets alone: log odds of a customer. */
export function voicesOutOfFold(rows: readonly Spoken[], folds: number): Float64Array {
  const lines = rows.map(lineOf)
  const odds = new Float64Array(rows.length)
  for (let fold = 0; fold < folds; fold++) {
    const isOut = rows.map(({ ticket }) => ticket % folds === fold)
    const voiceOf = hearing(packed(learned(lines.filter((_, at) => !isOut[at]))))
    rows.forEach(({ text }, at) => {
      if (isOut[at]) odds[at] = voiceOf(text)
    })
  }
  return odds
}

type Line = { signs: ReadonlySet<string>; isCustomer: boolean }

const lineOf = ({ text, by }: Spoken): Line => ({ signs: signsOf(text), isCustomer: by === 'customer' })

function learned(lines: readonly Line[]): Weights {
  const counts = countsOf(lines)
  const customers = lines.filter(({ isCustomer }) => isCustomer).length
  return learn({
    rows: lines.map(({ signs }) => rowOf(signs, counts)),
    targets: Float32Array.from(lines, ({ isCustomer }) => (isCustomer ? 1 : 0)),
    // Both sides count as much.
    importance: Float32Array.from(
      lines,
      ({ isCustomer }) => lines.length / 2 / (isCustomer ? customers : lines.length - customers),
    ),
    heads: [{ from: 0, to: 1 }],
    columns: 1,
    slots: PLACES,
    stretch: rarityOf(counts, lines.length),
    decays: [DECAY],
    ...PACE,
  })
}

function countsOf(lines: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { signs } of lines) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return counts
}

/** Weighed as in reading, where the rare ones count too and mean nothing. */
function rowOf(signs: ReadonlySet<string>, counts: ReadonlyMap<string, number>): Vector {
  const common = [...signs].filter((sign) => (counts.get(sign) ?? 0) >= COMMON)
  return {
    slots: Int32Array.from(common, placeOf),
    values: new Float32Array(common.length).fill(1 / Math.sqrt(signs.size)),
  }
}

/** What is in every third message would else drown what is said with it: "I" and "my" what comes after. */
function rarityOf(counts: ReadonlyMap<string, number>, lines: number): Float32Array {
  const rarity = new Float32Array(PLACES).fill(1)
  for (const [sign, count] of counts)
    if (count >= COMMON) rarity[placeOf(sign)] = Math.log(lines / count) / RARITY
  return rarity
}

/** Pairs of bytes: how many places further, and the weight there. */
function packed({ table, bias }: Weights): Voice {
  const most = table.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0)
  const step = Number((most / MOST).toPrecision(4))
  const bytes: number[] = []
  let last = -1
  table.forEach((weight, at) => {
    const value = step === 0 ? 0 : Math.round(weight / step)
    if (Math.abs(value) < LEAST) return
    for (; at - last > FURTHEST; last += FURTHEST) bytes.push(FURTHEST, 0)
    bytes.push(at - last, value & FURTHEST)
    last = at
  })
  return {
    bias: Number((bias[0] ?? 0).toPrecision(4)),
    step,
    packed: Buffer.from(bytes).toString('base64'),
  }
}

/** In one byte. */
const FURTHEST = 255

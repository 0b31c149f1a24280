/** Whether a decision hangs on the evidence that is shown for it: what it loses without, beside random words. */

import type { Reading, Span } from '@/lib/reading/types'
import { mean } from './figures'
import { generator } from './logistic'

/** How much the probability of the shown type falls, and whether another type leads then. */
export type Loss = { lang: string; evidence: number; random: number; turns: boolean; turnsAtRandom: boolean }

/**
 * One loss a message that is given a type with evidence for it. Random words are drawn, seeded, until they hold as
 * many signs as the evidence of that type.
 */
export function lossesOf(
  messages: readonly { text: string; lang: string }[],
  read: (text: string, lang: string) => Reading,
): Loss[] {
  const random = generator(5)
  return messages.flatMap(({ text, lang }) => {
    const reading = read(text, lang)
    const { type } = reading
    if (type === 'unclear') return []
    const own = reading.evidence.filter((span) => span.type === type)
    if (own.length === 0) return []
    const before = reading.probabilities[type]
    const after = (spans: readonly Span[]) => {
      const { probabilities } = read(without(text, spans), lang)
      const turns = Object.values(probabilities).some((other) => other > probabilities[type])
      return { loss: before - probabilities[type], turns }
    }
    const [shown, others] = [after(own), after(drawn(text, lang, signsOf(own), random))]
    const turned = { turns: shown.turns, turnsAtRandom: others.turns }
    return [{ lang, evidence: shown.loss, random: others.loss, ...turned }]
  })
}

/** As lines of text: all, then by language. */
export function faithfulReport(losses: readonly Loss[]): string[] {
  const line = (name: string, rows: readonly Loss[]) => {
    const share = (of: (row: Loss) => boolean) => percent(mean(rows.map((row) => (of(row) ? 1 : 0))))
    const fall = (of: (row: Loss) => number) => `−${mean(rows.map(of)).toFixed(2)}`
    return [
      `  ${name.padEnd(4)} n ${String(rows.length).padStart(4)}`,
      `evidence removed: ${fall((row) => row.evidence)}, random words removed: ${fall((row) => row.random)}`,
      `more in ${share((row) => row.evidence > row.random)}`,
      `another type in ${share((row) => row.turns)} and ${share((row) => row.turnsAtRandom)}`,
    ].join('  ')
  }
  const langs = [...new Set(losses.map(({ lang }) => lang))].sort()
  return [
    'evidence: probability of the shown type',
    line('all', losses),
    ...langs.map((lang) =>
      line(
        lang,
        losses.filter((loss) => loss.lang === lang),
      ),
    ),
  ]
}

function drawn(text: string, lang: string, signs: number, random: () => number): Span[] {
  const word = lang === 'ja' ? /[\p{L}\p{M}\p{N}]{1,2}/gu : /[\p{L}\p{M}\p{N}]+/gu
  const words = [...text.matchAll(word)].map(({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
    at: random(),
  }))
  const out: Span[] = []
  for (const { start, end } of words.sort((a, b) => a.at - b.at)) {
    if (signsOf(out) >= signs) break
    out.push({ start, end })
  }
  return out
}

const signsOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0)

function without(text: string, spans: readonly Span[]): string {
  let out = text
  for (const { start, end } of [...spans].sort((a, b) => b.start - a.start))
    out = `${out.slice(0, start)} ${out.slice(end)}`
  return out
}

const percent = (share: number): string => `${Math.round(100 * share)} %`

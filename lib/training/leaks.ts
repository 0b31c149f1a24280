/** Finds training messages that are, or nearly are, messages of the evaluation files. */

import { fold } from '@/lib/reading/normalise'

const RUN = 8
const NEAR = 0.5

/** Indexes of the `training` texts that repeat an `evaluation` text, wholly or for the most part. */
export function findLeaks(training: readonly string[], evaluation: readonly string[]): number[] {
  const wholes = new Set<string>()
  const runs = new Map<string, number[]>()
  const sizes: number[] = []
  evaluation.forEach((text, i) => {
    const words = wordsOf(text)
    wholes.add(words.join(' '))
    const own = runsOf(words)
    sizes.push(own.size)
    for (const run of own) runs.set(run, [...(runs.get(run) ?? []), i])
  })
  return training.flatMap((text, i) => (repeats(wordsOf(text), wholes, runs, sizes) ? [i] : []))
}

function repeats(
  words: string[],
  wholes: Set<string>,
  runs: Map<string, number[]>,
  sizes: number[],
): boolean {
  if (wholes.has(words.join(' '))) return true
  const own = runsOf(words)
  const shared = new Map<number, number>()
  for (const run of own) for (const i of runs.get(run) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1)
  for (const [i, n] of shared) if (n >= NEAR * Math.min(own.size, sizes[i] ?? 0)) return true
  return false
}

/** Words without case, accents, figures and signs; texts without spaces are cut into their signs. */
function wordsOf(text: string): string[] {
  const words = fold(text).match(/\p{L}+/gu) ?? []
  return words.length >= RUN ? words : words.join('').split('')
}

function runsOf(words: string[]): Set<string> {
  const out = new Set<string>()
  for (let i = 0; i + RUN <= words.length; i++) out.add(words.slice(i, i + RUN).join(' '))
  return out
}

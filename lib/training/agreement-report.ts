/** The figures of `npm run agreement`, as lines of text. */

import { STYLES } from '@/lib/reading/columns'
import { confusion, kappa, type Pair, sharedPart } from './agreement'
import type { TwiceLabelled } from './twice-labelled'

const TYPES = [...STYLES, 'unclear']
const QUESTIONS = ['type', 'praise', 'complaint', 'urgent'] as const

export function agreementReport(twice: readonly TwiceLabelled[]): string[] {
  const languages = [...new Set(twice.map(({ first }) => first.lang))].sort()
  return languages.flatMap((lang) => {
    const rows = twice.filter(({ first }) => first.lang === lang)
    const pairsOf = (key: (typeof QUESTIONS)[number]) =>
      rows.map(({ first, second }): Pair => [String(first[key]), String(second[key])])
    return [
      `${lang}: ${rows.length} messages, labelled twice`,
      ...QUESTIONS.map((key) => {
        const pairs = pairsOf(key)
        return `${key.padEnd(10)} agreement ${sharedPart(pairs).toFixed(3)}  kappa ${kappa(pairs).toFixed(3)}`
      }),
      'type: first reader down, second across',
      row('', TYPES),
      ...confusion(pairsOf('type'), TYPES).map((counts, i) => row(TYPES[i] ?? '', counts)),
      '',
    ]
  })
}

const row = (name: string, cells: readonly (string | number)[]): string =>
  `  ${name.padEnd(10)} ${cells.map((cell) => String(cell).padStart(10)).join(' ')}`

/** `npm run train:voice`: written tickets to the weights by which any page's sides are told, the same to the byte. */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { learnVoice, readVoices, voicesOutOfFold } from '@/lib/training/voice-lesson'

const VOICES = fileURLToPath(new URL('../training/voices', import.meta.url))
const WEIGHTS = fileURLToPath(new URL('../helpdesks/generic/voice-weights.ts', import.meta.url))
const FOLDS = 5

const say = (line: string) => process.stdout.write(`${line}\n`)
const percent = (share: number) => `${(100 * share).toFixed(1)} %`

const rows = readVoices(VOICES)
const odds = voicesOutOfFold(rows, FOLDS)
const isRight = rows.map(({ by }, at) => (odds[at] ?? 0) > 0 === (by === 'customer'))
const rightOf = (isAsked: (at: number) => boolean) => {
  const asked = rows.flatMap((_, at) => (isAsked(at) ? [isRight[at] ? 1 : 0] : []))
  return `${percent(asked.reduce<number>((sum, one) => sum + one, 0) / asked.length)} of ${asked.length}`
}
say(`told rightly in tickets not learned from: ${rightOf(() => true)}`)
for (const by of ['customer', 'agent', 'on-behalf', 'note'])
  say(`  by ${by}: ${rightOf((at) => rows[at]?.by === by)}`)
for (const lang of new Set(rows.map((row) => row.lang)))
  say(`  ${lang}: ${rightOf((at) => rows[at]?.lang === lang)}`)
say(`  surer than two to one: ${rightOf((at) => Math.abs(odds[at] ?? 0) > Math.LN2)}`)

const { bias, step, packed } = learnVoice(rows)
writeFileSync(
  WEIGHTS,
  `/** Made by \`npm run train:voice\` from \`lib/training/voices\`; see \`voice.ts\`. */
export const BIAS = ${bias}
export const STEP = ${step}
export const WEIGHTS =
  '${packed}'
`,
)
say(`${createHash('sha256').update(packed).digest('hex')}  voice-weights.ts, ${packed.length} letters`)

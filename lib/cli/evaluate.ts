/** `npm run evaluate [-- style.jsonl praise.jsonl] [--card]`: the bundled model against labelled messages. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { classify } from '@/lib/reading/classify'
import { withEvaluation } from '@/lib/training/card'
import { type PraiseItem, praiseReport, type StyleItem, styleReport } from '@/lib/training/report'
import { bundledModel } from './bundled-model'
import { readRows } from './json-lines'

const CARD_FILE = fileURLToPath(new URL('../training/MODEL-CARD.md', import.meta.url))

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { card: { type: 'boolean', default: false } },
})
const [style = '../shared/eval/style-dev.jsonl', praise = '../shared/eval/praise-dev.jsonl'] = positionals
const model = bundledModel()
if (model.facts.lesser)
  process.stdout.write('NOTE: this is the LESSER model, made without the real messages.\n')

const lines = [...report<StyleItem>(style, styleReport), '', ...report<PraiseItem>(praise, praiseReport)]
process.stdout.write(`${lines.join('\n')}\n`)
if (values.card) writeFileSync(CARD_FILE, withEvaluation(readFileSync(CARD_FILE, 'utf8'), lines))

function report<T extends { text: string; lang: string }>(
  file: string,
  linesOf: (read: { item: T; reading: ReturnType<typeof classify> }[]) => string[],
): string[] {
  if (!existsSync(file)) return [`SKIPPED: there is no ${file}`]
  return linesOf(readRows<T>(file).map((item) => ({ item, reading: classify(model, item.text, item.lang) })))
}

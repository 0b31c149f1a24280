/** `npm run evaluate [-- style.jsonl praise.jsonl]`: the bundled model against labelled messages. */

import { existsSync } from 'node:fs'
import { classify } from '@/lib/reading/classify'
import { type PraiseItem, praiseReport, type StyleItem, styleReport } from '@/lib/training/report'
import { bundledModel } from './bundled-model'
import { readRows } from './json-lines'

const [style = '../shared/eval/style-dev.jsonl', praise = '../shared/eval/praise-dev.jsonl'] =
  process.argv.slice(2)
const model = bundledModel()
if (model.facts.lesser)
  process.stdout.write('NOTE: this is the LESSER model, made without the real messages.\n')

report<StyleItem>(style, styleReport)
report<PraiseItem>(praise, praiseReport)

function report<T extends { text: string; lang: string }>(
  file: string,
  lines: (read: { item: T; reading: ReturnType<typeof classify> }[]) => string[],
): void {
  if (!existsSync(file)) {
    process.stdout.write(`SKIPPED: there is no ${file}\n`)
    return
  }
  const read = readRows<T>(file).map((item) => ({ item, reading: classify(model, item.text, item.lang) }))
  process.stdout.write(`${lines(read).join('\n')}\n\n`)
}

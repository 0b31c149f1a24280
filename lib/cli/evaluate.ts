/** `npm run evaluate [-- style.jsonl praise.jsonl] [--card]`: the bundled model against labelled messages. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { classify } from '@/lib/reading/classify'
import { withEvaluation } from '@/lib/training/card'
import { cardPictures } from '@/lib/training/pictures/card-pictures'
import {
  judgedStyles,
  type PraiseItem,
  praiseReport,
  type StyleItem,
  styleReport,
} from '@/lib/training/report'
import { bundledModel, MODEL_FILE } from './bundled-model'
import { CARD_FILE, hashOf, includedTexts, writePictures } from './card-files'
import { readRows } from './json-lines'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { card: { type: 'boolean', default: false } },
})
const [style = '../shared/eval/style-dev.jsonl', praise = '../shared/eval/praise-dev.jsonl'] = positionals
const model = bundledModel()
if (model.facts.lesser)
  process.stdout.write('NOTE: this is the LESSER model, made without the real messages.\n')

const styles = readAll<StyleItem>(style)
const praises = readAll<PraiseItem>(praise)
const lines = [
  ...(styles ? styleReport(styles) : [`SKIPPED: there is no ${style}`]),
  '',
  ...(praises ? praiseReport(praises) : [`SKIPPED: there is no ${praise}`]),
]
process.stdout.write(`${lines.join('\n')}\n`)
if (values.card) {
  const made = styles && cardPictures('evaluation', judgedStyles(styles), hashOf(readFileSync(MODEL_FILE)))
  writePictures('evaluation', made?.files ?? [])
  const before = readFileSync(CARD_FILE, 'utf8')
  writeFileSync(CARD_FILE, withEvaluation(before, lines, made?.lines ?? [], includedTexts()))
}

function readAll<T extends { text: string; lang: string }>(file: string) {
  if (!existsSync(file)) return null
  return readRows<T>(file).map((item) => ({ item, reading: classify(model, item.text, item.lang) }))
}

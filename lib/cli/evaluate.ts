/** `npm run evaluate [-- style.jsonl praise.jsonl] [--card | --held-out]`: the bundled model against labelled messages. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { classify } from '@/lib/reading/classify'
import { withEvaluation } from '@/lib/training/card'
import { faithfulReport, lossesOf } from '@/lib/training/faithful'
import { heldOutReport } from '@/lib/training/held-out-report'
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
import { readRows, stop } from './json-lines'
import { twiceLabelledCorpus } from './twice-labelled-corpus'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { card: { type: 'boolean', default: false }, 'held-out': { type: 'boolean', default: false } },
})
if (values.card && values['held-out']) stop('--card alone: the card holds the held-out figures too')
const [style = '../shared/eval/style-dev.jsonl', praise = '../shared/eval/praise-dev.jsonl'] = positionals
const model = bundledModel()
if (model.facts.lesser)
  process.stdout.write('NOTE: this is the LESSER model, made without the real messages.\n')

const heldOut = () => heldOutReport(twiceLabelledCorpus(), (text, lang) => classify(model, text, lang))

if (values['held-out']) process.stdout.write(`${heldOut().join('\n')}\n`)
else evaluate()

function evaluate(): void {
  const styles = readAll<StyleItem>(style)
  const praises = readAll<PraiseItem>(praise)
  const lines = [
    ...(styles ? styleReport(styles) : [`SKIPPED: there is no ${style}`]),
    '',
    ...(styles ? [...faithful(styles.map(({ item }) => item)), ''] : []),
    ...(praises ? praiseReport(praises) : [`SKIPPED: there is no ${praise}`]),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  if (values.card) {
    const made = styles && cardPictures('evaluation', judgedStyles(styles), hashOf(readFileSync(MODEL_FILE)))
    writePictures('evaluation', made?.files ?? [])
    const before = readFileSync(CARD_FILE, 'utf8')
    const figures = [...lines, '', ...heldOut()]
    writeFileSync(CARD_FILE, withEvaluation(before, figures, made?.lines ?? [], includedTexts()))
  }
}

function faithful(items: readonly StyleItem[]): string[] {
  return faithfulReport(lossesOf(items, (text, lang) => classify(model, text, lang)))
}

function readAll<T extends { text: string; lang: string }>(file: string) {
  if (!existsSync(file)) return null
  return readRows<T>(file).map((item) => ({ item, reading: classify(model, item.text, item.lang) }))
}

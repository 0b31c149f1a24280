/** `npm run -s classify < messages.jsonl`: one reading a line, by the very code that the extension runs. */

import { readFileSync } from 'node:fs'
import { classify } from '@/lib/reading/classify'
import { bundledModel } from './bundled-model'
import { parseLines } from './json-lines'

type Row = { id?: unknown; text: string; lang?: unknown }

const rows = parseLines<Row>(readFileSync(0, 'utf8'), 'stdin')
const model = bundledModel()
for (const { id, text, lang } of rows) {
  // What other programs read is fixed; whether a message is delicate is for the panel only, and so is what it learns.
  const {
    sensitive: _,
    sensitiveKind: __,
    unclear: ___,
    measures: ____,
    urgent: { words: _____, ...urgent },
    ...reading
  } = classify(model, text, typeof lang === 'string' ? lang : undefined)
  process.stdout.write(`${JSON.stringify({ id: id ?? null, ...reading, urgent })}\n`)
}

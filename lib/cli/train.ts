/** `npm run train [-- --real folder] [--eval folder]`: corpus to model file and model card, the same to the byte. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { agreementReport } from '@/lib/training/agreement-report'
import { modelCard } from '@/lib/training/card'
import { CHANCE_REPEATS } from '@/lib/training/chance-repeats'
import { readControls } from '@/lib/training/controls'
import { judgedOutOfFold } from '@/lib/training/cross-figures'
import { withoutHeldOut } from '@/lib/training/held-out'
import { findLeaks } from '@/lib/training/leaks'
import { FULL_SIZE, makeModel } from '@/lib/training/make-model'
import { PICKED } from '@/lib/training/picked'
import { cardPictures } from '@/lib/training/pictures/card-pictures'
import { readReal } from '@/lib/training/real'
import { readCorpus, readLines, type Sample } from '@/lib/training/samples'
import { MODEL_FILE } from './bundled-model'
import { CARD_FILE, hashOf, includedTexts, writePictures } from './card-files'
import { stop } from './json-lines'

const CORPUS = fileURLToPath(new URL('../training/corpus', import.meta.url))
const MARKS = fileURLToPath(new URL('../training/marks', import.meta.url))
const EVALUATION = ['style-dev.jsonl', 'praise-dev.jsonl']

const { values } = parseArgs({
  options: {
    real: { type: 'string' },
    eval: { type: 'string', default: '../shared/eval' },
  },
})
const say = (line: string) => {
  process.stdout.write(`${line}\n`)
}

const inputs = [CORPUS, MARKS].flatMap((folder) =>
  readdirSync(folder)
    .sort()
    .map((name) => ({ name: `${basename(folder)}/${name}`, file: join(folder, name) })),
)
if (values.real !== undefined) {
  for (const name of ['train.jsonl', 'unlabelled.jsonl.gz']) {
    const file = join(values.real, name)
    if (!existsSync(file)) stop(`--real: there is no ${file}`)
    inputs.push({ name: `real/${name}`, file })
  }
} else {
  say('NOTE: no --real folder given. This makes the LESSER model, from the written corpus alone.')
}
const hashes = inputs.map(({ name, file }) => ({ name, hash: hashOf(readFileSync(file)) }))
for (const { name, hash } of hashes) say(`${hash}  ${name}`)

const read = [...readCorpus(CORPUS), ...(values.real === undefined ? [] : readReal(values.real))]
const { samples: clean, dropped } = withoutLeaks(read, values.eval)
const { samples, heldOut, repeating } = withoutHeldOut(clean)
say(`held out: ${heldOut} messages, and ${repeating} that repeat one, are not learned from`)
const made = makeModel(samples, { lesser: values.real === undefined, size: FULL_SIZE, say })
const hash = hashOf(made.bytes)
writeFileSync(MODEL_FILE, made.bytes)
const packed = gzipSync(made.bytes, { level: 9 }).length
const before = existsSync(CARD_FILE) ? readFileSync(CARD_FILE, 'utf8') : ''
const drawn = cardPictures('training', judgedOutOfFold(made.opinions, made.calibrated), hash)
writePictures('training', drawn.files)
// Those of another model would be shown as if they were of this one.
if (!before.includes(hash)) writePictures('evaluation', [])
const picked = {
  count: samples.filter(({ source }) => source === PICKED).length,
  agreement: values.real === undefined ? [] : agreementReport(readControls(values.real)),
}
const facts = { made, hash, packed, hashes, dropped, picked, lesser: values.real === undefined }
writeFileSync(CARD_FILE, modelCard({ ...facts, pictures: drawn.lines, included: includedTexts() }, before))
say(`${hash}  public/model.bin`)
say(`${made.features} features, ${made.bytes.length} bytes, ${packed} bytes gzipped`)

/** Messages that repeat one of the evaluation files must not be learned from. */
function withoutLeaks(all: Sample[], folder: string): { samples: Sample[]; dropped: number | null } {
  const files = EVALUATION.map((name) => join(folder, name)).filter((file) => existsSync(file))
  if (files.length === 0) {
    say(`NOTE: no evaluation files in ${folder}: the leak check is skipped.`)
    return { samples: all, dropped: null }
  }
  const texts = files.flatMap((file) => readLines<{ text: string }>(file).map((row) => row.text))
  const repeats = new Set(
    findLeaks(
      all.map((sample) => sample.text),
      texts,
    ).map((i) => all[i]?.id ?? ''),
  )
  const leaks = [...repeats].filter((id) => !CHANCE_REPEATS.has(id))
  if (leaks.length > 0)
    stop(
      `leak: these training messages repeat an evaluation message; nothing was trained: ${leaks.join(', ')}`,
    )
  say(
    `leak check against ${texts.length} evaluation messages: none; ${repeats.size} repeat a few words by chance, left out`,
  )
  return { samples: all.filter(({ id }) => !repeats.has(id)), dropped: repeats.size }
}

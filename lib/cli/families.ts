/**
 * `npm run families [-- --real folder]`: kinds of classifiers compared by cross-validation, for the model card. The
 * messages picked from the unlabelled ones are left out: without them it takes minutes, not hours.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { clean } from '@/lib/reading/clean'
import { isLanguage } from '@/lib/reading/lexicon/lexicons'
import { normalise } from '@/lib/reading/normalise'
import { words } from '@/lib/reading/tokenize'
import { compare } from '@/lib/training/compare'
import { toDocument } from '@/lib/training/documents'
import { families } from '@/lib/training/families'
import { withoutHeldOut } from '@/lib/training/held-out'
import { FULL_SIZE } from '@/lib/training/make-model'
import { readCorpus, readLabelled } from '@/lib/training/samples'
import { learnVectors } from '@/lib/training/word-vectors'

const CORPUS = fileURLToPath(new URL('../training/corpus', import.meta.url))
const TABLE = fileURLToPath(new URL('../training/families.md', import.meta.url))
const PACE = { size: 48, window: 5, negatives: 5, epochs: 1, rate: 0.05, seed: 3 }
/** Units of a message that vectors are learned from: some are long logs. */
const MOST_READ = 4_000

const { values } = parseArgs({ options: { real: { type: 'string' } } })
const say = (line: string) => {
  process.stdout.write(`${line}\n`)
}
if (values.real === undefined)
  say('NOTE: no --real folder given: the written corpus alone is compared, without word vectors.')
const all = [...readCorpus(CORPUS), ...(values.real === undefined ? [] : readLabelled(values.real))]
const { samples } = withoutHeldOut(all.filter((sample) => isLanguage(sample.lang)))
const documents = samples.map(toDocument)
const texts = values.real === undefined ? null : unlabelled(join(values.real, 'unlabelled.jsonl.gz'))
const vectors = texts === null ? null : learnVectors(texts, PACE)
say(
  `${documents.length} labelled messages, ${texts?.length ?? 0} without labels, ${vectors?.words.length ?? 0} words with vectors`,
)
const table = compare(documents, families(FULL_SIZE, vectors), say)
const about = `${documents.length} messages without the picked ones, five folds as for the model; vectors of ${PACE.size} numbers learned from ${texts?.length ?? 0} unlabelled messages (\`npm run families -- --real folder\`).`
if (values.real !== undefined) writeFileSync(TABLE, `${about}\n\n${table.join('\n')}\n`)

/** The words of each message in a language that is read. */
function unlabelled(file: string): string[][] | null {
  if (!existsSync(file)) {
    say(`NOTE: there is no ${file}: word vectors are left out.`)
    return null
  }
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n')
  return lines.flatMap((line) => {
    if (line === '') return []
    const { lang, text } = JSON.parse(line) as { lang: string; text: string }
    return isLanguage(lang)
      ? [words(normalise(clean(text.slice(0, MOST_READ)))).map((word) => word.text)]
      : []
  })
}

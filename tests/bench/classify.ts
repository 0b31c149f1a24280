/** How long it takes to say how a message is written, and to load what is needed for it. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'puppeteer-core'
import { MODEL_FILE } from '@/lib/cli/bundled-model'
import { createWorld } from '../e2e/isolated-world'
import { bundleBench } from './builds'
import { textOfLength } from './messages'
import { type Row, rateOf, rowOf } from './rows'

const TEXTS = 5
const TIMES = 60
/** The worker that classifies lives long: what its first second brings is not what a user waits for later. */
const WARM_UP_MS = 1_000
const LOADINGS = 20
/** For a message of 500 words. */
const LIMIT_MS = 2
/** Messages of 60 words in a second. */
const LEAST = 5_000
const MODEL_LIMIT_KB = 800
const LOADING_LIMIT_MS = 50

export async function benchClassify(browser: Browser): Promise<Row[]> {
  const page = await browser.newPage()
  const world = await createWorld(page, await bundleBench('tests/bench/classify-page.ts', 'BouquetBench'))
  const bytes = readFileSync(MODEL_FILE)
  const loading = await world.run<number[]>(
    `BouquetBench.timeLoading('${bytes.toString('base64')}', ${LOADINGS})`,
  )
  const time = (words: number, isExplained = true) => {
    const texts = Array.from({ length: TEXTS }, (_, start) => textOfLength(words, start * 2))
    return world.run<number[]>(
      `BouquetBench.timeClassifying(${JSON.stringify(texts)}, ${TIMES}, ${WARM_UP_MS}, ${isExplained})`,
    )
  }
  const short = await time(60)
  const long = await time(500)
  const bare = await time(60, false)
  await page.close()
  return [
    rowOf({ name: 'classify 60 words, after a second of it', unit: 'ms', samples: short, limit: LIMIT_MS }),
    rowOf({ name: 'classify 500 words, after a second of it', unit: 'ms', samples: long, limit: LIMIT_MS }),
    rateOf('messages of 60 words: types, praise, complaint, urgency', bare, { least: LEAST }),
    rateOf('the same, with the words that show the type', short),
    rateOf('messages of 500 words', long),
    rowOf({ name: 'load the model', unit: 'ms', samples: loading, limit: LOADING_LIMIT_MS }),
    rowOf({
      name: 'model, gzipped',
      unit: 'kB',
      samples: [gzipSync(bytes, { level: 9 }).length / 1000],
      limit: MODEL_LIMIT_KB,
    }),
  ]
}

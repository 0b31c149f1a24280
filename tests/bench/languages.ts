/**
 * How often a message in another language is taken for one of ours, which the reader would then judge by words that are
 * none. The collection's own labels are guesses, too: only messages count whose label fastText's model of 176 languages
 * shares.
 */
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { getLIDModel } from 'fasttext.wasm.js'
import { isLanguage } from '@/lib/reading/lexicon/lexicons'
import { prepare } from '@/lib/reading/prepare'
import { readCorpus } from '@/lib/training/samples'
import { type Row, rowOf } from './rows'

const UNLABELLED = '../shared/real/unlabelled.jsonl.gz'
/** Of each language: the collection is nine tenths English. */
const MOST = 800
/** Fewer say too little in any language. */
const LEAST_WORDS = 3

type Message = { lang: string; text: string }

export async function benchLanguages(say: (line: string) => void): Promise<Row[]> {
  const written = readCorpus('lib/training/corpus')
  const rows = [recognised('written messages recognised', written)]
  if (!existsSync(UNLABELLED)) {
    say(`NOTE: there is no ${UNLABELLED}: other languages are not measured.`)
    return rows
  }
  const messages = await agreed(readMessages())
  const others = messages.filter(({ lang }) => !isLanguage(lang))
  const taken = others.filter(({ text }) => isLanguage(prepare(text).lang))
  return [
    ...rows,
    recognised(
      'real messages recognised',
      messages.filter(({ lang }) => isLanguage(lang)),
    ),
    rowOf({
      name: `${others.length} in others taken for ours`,
      unit: '%',
      samples: [(100 * taken.length) / others.length],
    }),
  ]
}

function recognised(name: string, messages: readonly Message[]): Row {
  const right = messages.filter(({ lang, text }) => prepare(text).lang === lang)
  return rowOf({
    name: `${messages.length} ${name}`,
    unit: '%',
    samples: [(100 * right.length) / messages.length],
  })
}

function readMessages(): Message[] {
  const lines = gunzipSync(readFileSync(UNLABELLED)).toString().split('\n').filter(Boolean)
  const seen = new Map<string, number>()
  return lines.flatMap((line) => {
    const message = JSON.parse(line) as Message
    const many = seen.get(message.lang) ?? 0
    if (many >= MOST || prepare(message.text).words.length < LEAST_WORDS) return []
    seen.set(message.lang, many + 1)
    return [message]
  })
}

async function agreed(messages: readonly Message[]): Promise<Message[]> {
  const identify = await getLIDModel()
  await identify.load()
  return messages.filter(({ lang, text }) => {
    const first = identify.model?.predict(text.replace(/\s+/g, ' ').toLowerCase(), 1, 0).get(0)
    return `${first?.[1]}` === `__label__${lang}`
  })
}

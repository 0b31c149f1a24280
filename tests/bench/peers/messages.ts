/**
 * What every classifier is asked about, and what the others learn from: where the real messages are at hand, the written
 * and the labelled ones, a quarter of what the shipped model has learned from.
 */
import { existsSync } from 'node:fs'
import { STYLES } from '@/lib/reading/columns'
import { LANGUAGES } from '@/lib/reading/lexicon/lexicons'
import { findLeaks } from '@/lib/training/leaks'
import { generator } from '@/lib/training/logistic'
import { readCorpus, readLabelled, readLines, type TypedSample } from '@/lib/training/samples'

const CORPUS = 'lib/training/corpus'
const REAL = '../shared/real'
const STYLE = '../shared/eval/style-dev.jsonl'
const PRAISE = '../shared/eval/praise-dev.jsonl'
/** Neighbours in the files are alike, so they stand on one side. */
const BLOCK = 8
const FOLDS = 5

export type Asked = { text: string; lang: string; label: string }

export type Messages = {
  /** Whether the shipped model learned from these, too (and from the picked ones beside them), so that it can stand for ours. */
  isShipped: boolean
  train: TypedSample[]
  /** Of one of the four types: whose best of the four counts. */
  styles: Asked[]
  /** `yes` or `no`. */
  praises: Asked[]
}

/** The real messages where they are at hand; else a fifth of the written corpus is asked about, the rest taught. */
export function readMessages(say: (line: string) => void): Messages {
  const corpus = readCorpus(CORPUS).filter(isRead)
  const hasReal = [`${REAL}/train.jsonl`, STYLE, PRAISE].every((file) => existsSync(file))
  if (hasReal) {
    const asked = [STYLE, PRAISE].flatMap((file) => readLines<{ text: string }>(file).map(({ text }) => text))
    // Without the picked messages: with these, `natural` alone learns for more than nine minutes.
    const all = [...corpus, ...readLabelled(REAL).filter(isRead)]
    const leaks = new Set(
      findLeaks(
        all.map(({ text }) => text),
        asked,
      ),
    )
    return {
      isShipped: true,
      train: all.filter((_, i) => !leaks.has(i)),
      styles: readLines<Asked & { type: string }>(STYLE).flatMap(styleOf),
      praises: readLines<Asked & { praise: boolean }>(PRAISE).map(praiseOf),
    }
  }
  say(
    `NOTE: there are no real messages in ../shared. ALL learn from four fifths of the WRITTEN corpus and are`,
  )
  say(`asked about the last fifth; ours is trained for it now. These are not the figures of the README.`)
  const isAsked = (i: number) => Math.floor(i / BLOCK) % FOLDS === FOLDS - 1
  const asked = corpus.filter((_, i) => isAsked(i))
  return {
    isShipped: false,
    train: corpus.filter((_, i) => !isAsked(i)),
    styles: asked.flatMap(styleOf),
    praises: asked.map(praiseOf),
  }
}

/** In an order of chance that is the same in every run: some learn worse from sorted messages. */
export function shuffled<T>(items: readonly T[]): T[] {
  const random = generator(17)
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

/** Lower-case words and single signs, of any script: what the others count. */
export const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}\p{N}']+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []

const isRead = ({ lang }: TypedSample) => (LANGUAGES as readonly string[]).includes(lang)

function styleOf({ text, lang, type }: { text: string; lang: string; type: string }): Asked[] {
  return (STYLES as readonly string[]).includes(type) ? [{ text, lang, label: type }] : []
}

const praiseOf = ({ text, lang, praise }: { text: string; lang: string; praise: boolean }): Asked => ({
  text,
  lang,
  label: praise ? 'yes' : 'no',
})

/** Reads the labelled messages that the model learns from. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PraiseTarget, StyleType } from '@/lib/reading/types'

export const MARKS = fileURLToPath(new URL('./marks', import.meta.url))

export type Marked = 'praise' | 'complaint'
/** Start and end (exclusive), UTF-16 offsets into the text. */
export type Place = readonly [number, number]

export type Sample = {
  id: string
  lang: string
  source: string
  text: string
  /** Null where nobody named one: the message teaches the other questions alone. */
  type: StyleType | 'unclear' | null
  second: StyleType | null
  /** Of the type: 1 (no more than a lean) to 3; without a type 0. */
  strength: number
  praise: boolean
  target: PraiseTarget
  /** Where the praise stands, and where the complaint; null where nobody marked them. */
  marks: Record<Marked, Place[] | null>
  /** A second reader found the message's label wrong. */
  isDoubtful: boolean
  complaint: boolean
  urgent: boolean
}

/** All but those of which nobody named a type. */
export type TypedSample = Sample & { type: StyleType | 'unclear' }

/** One line of `marks/*.jsonl`: numbers only, so that marks of real messages may stand in the project. */
type Marks = { id: string; praise?: Place[]; complaint?: Place[]; doubtful?: boolean }

type Row = Omit<TypedSample, 'marks' | 'isDoubtful' | 'praise' | 'complaint' | 'urgent' | 'source'> & {
  source?: string
  span?: string
  praise: boolean | number
  complaint: boolean | number
  urgent: boolean | number
}

/** The project's own messages, in the order of file names; `marks`: the folder that says where praise and complaint stand. */
export function readCorpus(folder: string, marks = MARKS): TypedSample[] {
  const known = readMarks(marks, 'written.jsonl')
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
  return files.flatMap((name) =>
    readLines<Row>(join(folder, name)).map((row) => toSample(row, 'corpus', known)),
  )
}

/** The labelled real messages of a folder outside the project. */
export function readLabelled(folder: string, marks = MARKS): TypedSample[] {
  const known = readMarks(marks, 'real.jsonl')
  return readLines<Row>(join(folder, 'train.jsonl')).map((row) => toSample(row, 'real', known))
}

/** The objects of a JSON Lines file. */
export function readLines<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T)
}

const readMarks = (folder: string, name: string): Map<string, Marks> =>
  new Map(readLines<Marks>(join(folder, name)).map((marks) => [marks.id, marks]))

function toSample(row: Row, source: string, known: ReadonlyMap<string, Marks>): TypedSample {
  const marks = known.get(row.id)
  const quote = row.span === undefined ? -1 : row.text.indexOf(row.span)
  const quoted: Place[] | null =
    row.span === undefined ? null : row.span === '' || quote < 0 ? [] : [[quote, quote + row.span.length]]
  return {
    id: row.id,
    lang: row.lang,
    source: row.source ?? source,
    text: row.text,
    type: row.type,
    second: row.second,
    strength: row.strength,
    praise: Boolean(row.praise),
    target: row.target,
    marks: { praise: marks?.praise ?? quoted, complaint: marks?.complaint ?? null },
    isDoubtful: marks?.doubtful ?? false,
    complaint: Boolean(row.complaint),
    urgent: Boolean(row.urgent),
  }
}

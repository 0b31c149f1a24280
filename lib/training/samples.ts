/** Reads the labelled messages that the model learns from. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PraiseTarget, StyleType } from '@/lib/reading/types'

export type Sample = {
  id: string
  lang: string
  source: string
  text: string
  type: StyleType | 'unclear'
  second: StyleType | null
  strength: number
  praise: boolean
  target: PraiseTarget
  /** Verbatim praise sentences; null where nobody marked them. */
  spans: string[] | null
  complaint: boolean
  urgent: boolean
}

type Row = Omit<Sample, 'spans' | 'praise' | 'complaint' | 'urgent' | 'source'> & {
  source?: string
  span?: string
  praise: boolean | number
  complaint: boolean | number
  urgent: boolean | number
}

/** The project's own messages, in the order of file names. */
export function readCorpus(folder: string): Sample[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
  return files.flatMap((name) => readLines<Row>(join(folder, name)).map((row) => toSample(row, 'corpus')))
}

/** Real messages from a folder outside the project. */
export function readReal(folder: string): Sample[] {
  return readLines<Row>(join(folder, 'train.jsonl')).map((row) => toSample(row, 'real'))
}

/** The objects of a JSON Lines file. */
export function readLines<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T)
}

function toSample(row: Row, source: string): Sample {
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
    spans: row.span === undefined ? null : row.span === '' ? [] : [row.span],
    complaint: Boolean(row.complaint),
    urgent: Boolean(row.urgent),
  }
}

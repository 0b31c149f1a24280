/**
 * Labels for some of the unlabelled real messages, chosen where an earlier model was unsure,
 * found a rarer type, praise or complaint, and at random. Only numbers and a hash of
 * each text stand in the project; the texts are found again in the real data.
 */

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { PraiseTarget, StyleType } from '@/lib/reading/types'
import type { Place, Sample } from './samples'

/** One line of `marks/picked.jsonl`; what is missing was not found in the message. */
export type Pick = {
  /** The first 16 hexadecimal digits of the SHA-256 of the text. */
  key: string
  /** Missing with its strength where whoever read it agreed too little with the annotators on types. */
  type?: StyleType | 'unclear'
  strength?: number
  second?: StyleType
  target?: PraiseTarget
  praise?: Place[]
  complaint?: Place[]
  urgent?: boolean
}

export const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** The picked messages of a gzipped JSON Lines file of `{lang, text}`, in its order. */
export function readPicked(file: string, picks: readonly Pick[]): Sample[] {
  const known = new Map(picks.map((pick) => [pick.key, pick]))
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n')
  return lines.flatMap((line) => {
    if (line === '') return []
    const { lang, text } = JSON.parse(line) as { lang: string; text: string }
    const pick = known.get(keyOf(text))
    if (pick === undefined) return []
    // The same text may stand there twice.
    known.delete(pick.key)
    return [toSample(pick, lang, text)]
  })
}

function toSample(pick: Pick, lang: string, text: string): Sample {
  const { key, type = null, strength = 0, second = null, target = 'none', urgent = false } = pick
  const { praise = [], complaint = [] } = pick
  return {
    id: `picked-${key}`,
    lang,
    source: PICKED,
    text,
    type,
    second,
    strength,
    praise: praise.length > 0,
    target,
    marks: { praise, complaint },
    isDoubtful: false,
    complaint: complaint.length > 0,
    urgent,
  }
}

export const PICKED = 'picked'

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { PRAISE, UNCLEAR } from '@/lib/reading/columns'
import { toDocument } from '@/lib/training/documents'
import { PACE } from '@/lib/training/fit'
import { learnMessages, messageRows } from '@/lib/training/message-lesson'
import { keyOf, PICKED, type Pick, readPicked } from '@/lib/training/picked'
import { vocabularyOf } from '@/lib/training/vocabulary'

const folder = mkdtempSync(join(tmpdir(), 'bouquet-picked-'))
const file = join(folder, 'unlabelled.jsonl.gz')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const SAVED = 'You saved my evening. Where is the button now?'

describe('picked messages', () => {
  it('are found by their hash, once each, with their marks', () => {
    const rows = ['Nobody labelled this.', SAVED, SAVED].map((text) => JSON.stringify({ lang: 'en', text }))
    writeFileSync(file, gzipSync(`${rows.join('\n')}\n`))
    const pick: Pick = {
      key: keyOf(SAVED),
      type: 'functional',
      second: 'personal',
      strength: 2,
      target: 'agent',
      praise: [[0, 21]],
    }
    const samples = readPicked(file, [pick])
    expect(samples).toHaveLength(1)
    expect(samples[0]).toMatchObject({ text: SAVED, source: PICKED, praise: true, complaint: false })
    expect(samples[0]?.marks).toEqual({ praise: [[0, 21]], complaint: [] })
  })

  it('teach no type where nobody named one, and praise all the same', () => {
    const texts = [
      'You are a star, Ana.',
      'Where is the button?',
      'You are great, Ben.',
      'Where is the light?',
    ]
    writeFileSync(file, gzipSync(texts.map((text) => JSON.stringify({ lang: 'en', text })).join('\n')))
    const picks = texts.map(
      (text, i): Pick => ({ key: keyOf(text), ...(i % 2 === 0 && { praise: [[0, 14]] }) }),
    )
    const documents = readPicked(file, picks).map(toDocument)
    const kept = vocabularyOf(
      documents.map(({ message }) => message),
      1,
    )
    const { table, columns } = learnMessages(documents, messageRows(documents, kept), kept, {
      ...PACE,
      epochs: 4,
    })
    const sizeOf = (column: number) =>
      table.reduce((sum, weight, at) => sum + (at % columns === column ? Math.abs(weight) : 0), 0)
    expect(sizeOf(PRAISE)).toBeGreaterThan(0)
    expect([0, 1, 2, 3, UNCLEAR].map(sizeOf)).toEqual([0, 0, 0, 0, 0])
  })

  it('are kept as numbers: no words of theirs stand in the project', () => {
    const lines = readFileSync('lib/training/marks/picked.jsonl', 'utf8').trim().split('\n')
    const picks = lines.map((line) => JSON.parse(line) as Pick)
    expect(new Set(picks.map(({ key }) => key)).size).toBe(picks.length)
    expect(picks.filter((pick) => !isNumbers(pick))).toEqual([])
  })
})

const TYPES = ['analytical', 'personal', 'functional', 'intuitive']

/** A hash, labels and offsets, and nothing else. */
function isNumbers({
  key,
  type,
  strength,
  second,
  target = 'none',
  urgent = true,
  ...others
}: Pick): boolean {
  const { praise = [], complaint = [], ...rest } = others
  const isTyped = type !== undefined
  return (
    Object.keys(rest).length === 0 &&
    /^[0-9a-f]{16}$/.test(key) &&
    (isTyped ? [...TYPES, 'unclear'].includes(type) : second === undefined) &&
    (isTyped ? [1, 2, 3].includes(strength ?? 0) : strength === undefined) &&
    (second === undefined || TYPES.includes(second)) &&
    ['agent', 'team', 'company', 'product', 'none'].includes(target) &&
    urgent === true &&
    [...praise, ...complaint].flat().every(Number.isInteger)
  )
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { keyOf, PICKED, type Pick, readPicked } from '@/lib/training/picked'

const folder = mkdtempSync(join(tmpdir(), 'bouquet-picked-'))
const file = join(folder, 'unlabelled.jsonl.gz')
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const PRAISE = 'You saved my evening. Where is the button now?'

describe('picked messages', () => {
  it('are found by their hash, once each, with their marks', () => {
    const rows = ['Nobody labelled this.', PRAISE, PRAISE].map((text) => JSON.stringify({ lang: 'en', text }))
    writeFileSync(file, gzipSync(`${rows.join('\n')}\n`))
    const pick: Pick = {
      key: keyOf(PRAISE),
      type: 'functional',
      second: 'personal',
      strength: 2,
      target: 'agent',
      praise: [[0, 21]],
    }
    const samples = readPicked(file, [pick])
    expect(samples).toHaveLength(1)
    expect(samples[0]).toMatchObject({ text: PRAISE, source: PICKED, praise: true, complaint: false })
    expect(samples[0]?.marks).toEqual({ praise: [[0, 21]], complaint: [] })
  })

  it('are kept as numbers: no words of theirs stand in the project', () => {
    const lines = readFileSync('lib/training/marks/picked.jsonl', 'utf8').trim().split('\n')
    const keys = lines.map((line) => (JSON.parse(line) as Pick).key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const line of lines) {
      const pick = JSON.parse(line) as Pick
      const { key, type, strength, second = null, target = 'none', urgent = false, ...others } = pick
      const { praise = [], complaint = [], ...rest } = others
      expect(rest).toEqual({})
      expect(key).toMatch(/^[0-9a-f]{16}$/)
      expect(['analytical', 'personal', 'functional', 'intuitive', 'unclear']).toContain(type)
      expect(['analytical', 'personal', 'functional', 'intuitive', null]).toContain(second)
      expect(['agent', 'team', 'company', 'product', 'none']).toContain(target)
      expect([...praise, ...complaint].flat().every(Number.isInteger)).toBe(true)
      expect([strength, urgent].map((value) => typeof value)).toEqual(['number', 'boolean'])
    }
  })
})

/** Every setting that lasts is either in the backup or left out by name: a new one must be decided on. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { KEPT, LEFT_OUT } from '@/lib/backup/settings-kept'

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'lib'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file.endsWith('.ts'))

it('is complete: add a new `local:` item to KEPT or to LEFT_OUT in lib/backup/settings-kept.ts', () => {
  const source = files.map((file) => readFileSync(file, 'utf8')).join('\n')
  const items = [...source.matchAll(/['"`]local:([\w-]+)['"`]/g)].map(([, name]) => name)
  expect(items.length).toBeGreaterThan(3)
  expect([...new Set(items)].sort()).toEqual([...Object.keys(KEPT), ...LEFT_OUT].sort())
})

it('checks each by a shape that its own default has', () => {
  for (const [name, { item, schema }] of Object.entries(KEPT))
    expect(v.is(schema, item.fallback), name).toBe(true)
})

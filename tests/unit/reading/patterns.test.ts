/** No regular expression of the reader takes more than its share of time, whatever stands before it. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'vite'
import { expect, it } from 'vitest'

const FOLDER = 'lib/reading'
const LONG = 16_000
const TIMES = 16
/** In the square it would be 256 times. */
const SLACK = 4
const LEAST_MS = 0.15

/** What patterns begin with, repeat and wait for. */
const PARTS = (
  "a| |0|.|-|_|'|\"|<|<a|>|\n|\t|,|a |a-|a.|a'b|0.|0:|at |$|(|[a|@|a@|http://|=|a=|a: |:|ა|あ|漢|ы|é|" +
  '\u0301|\u200b|😀|!|?|on |on 0 |from |, but |for a in |date: |#|;|{|/'
).split('|')
const ENDS: [before: string, after: string][] = [
  ['', ''],
  ['', '\u0001'],
  ['a', 'a'],
  ['\n', '\n'],
]

it('has only patterns that are linear', { timeout: 120_000 }, () => {
  const slow = patterns().flatMap(({ file, pattern }) =>
    PARTS.flatMap((part) =>
      ENDS.filter(([before, after]) => {
        const text = (length: number) => `${before}${part.repeat(Math.ceil(length / part.length))}${after}`
        const [short, long] = [text(LONG / TIMES), text(LONG)]
        timed(pattern, short)
        const limit = TIMES * SLACK * Math.max(timed(pattern, short), LEAST_MS)
        return [1, 2, 3].every(() => timed(pattern, long) > limit)
      }).map(([before, after]) => `${file}: ${pattern} on ${JSON.stringify(before + part + after)}`),
    ),
  )
  expect(slow).toEqual([])
})

function patterns(): { file: string; pattern: RegExp }[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  const found = files.flatMap((file) => literalsOf(join(FOLDER, file)).map((pattern) => ({ file, pattern })))
  expect(found.length).toBeGreaterThan(50)
  return found
}

function literalsOf(file: string): RegExp[] {
  const out: RegExp[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { regex } = node as { regex?: { pattern: string; flags: string } }
    if (regex !== undefined) out.push(new RegExp(regex.pattern, regex.flags))
    for (const value of Object.values(node)) visit(value)
  }
  visit(parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }).body)
  return out
}

/** Milliseconds of this thread's own work. */
function timed(pattern: RegExp, text: string): number {
  const before = process.threadCpuUsage()
  if (pattern.global) text.replace(pattern, '')
  else pattern.test(text)
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

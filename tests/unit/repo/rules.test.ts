/** Rules that no tool of ours knows; each failure says why the rule is there. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter(Boolean)
const code = files.filter((file) => /\.(ts|tsx|mjs|cjs|js|css)$/.test(file))
const product = code.filter((file) => /^(entrypoints|components|lib)\//.test(file))
const text = (file: string) => readFileSync(file, 'utf8')
const linesOf = (file: string) => text(file).split('\n').length - 1
const withMatch = (list: string[], pattern: RegExp) => list.filter((file) => pattern.test(text(file)))

it('keeps files short: over 200 lines nobody reads them to the end', () => {
  expect(product.filter((file) => linesOf(file) > 200)).toEqual([])
  expect(code.filter((file) => linesOf(file) > 300)).toEqual([])
})

it('keeps the median of the product under 80 lines', () => {
  const lengths = product.map(linesOf).sort((a, b) => a - b)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80)
})

it('keeps entry points to wiring: nothing over 60 lines, nothing worth a unit test', () => {
  expect(files.filter((file) => file.startsWith('entrypoints/') && linesOf(file) > 60)).toEqual([])
})

it('calls fetch in one module only, so that what leaves the browser can be read in one place', () => {
  const calls = withMatch(
    product,
    /(?<![\w.'"`])fetch\(|new XMLHttpRequest|sendBeacon|new WebSocket|EventSource/,
  )
  expect(calls.filter((file) => !/^lib\/(cli|training)\//.test(file))).toEqual(['lib/network.ts'])
})

it('puts text into pages only as text: one innerHTML would make ticket text a program', () => {
  const pattern =
    /dangerouslySetInnerHTML|\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|new Function|(?<![$\w])eval\(/
  expect(withMatch(product, pattern)).toEqual([])
})

it('names no machine, no registry and no download', () => {
  const pattern = /registry\.npmjs|\/root\/|\/home\/|\/work\/(main|shared)/
  const own = 'tests/unit/repo/rules.test.ts'
  expect(
    withMatch(
      files.filter((file) => !/\.(png|bin|jsonl)$/.test(file) && file !== own),
      pattern,
    ),
  ).toEqual([])
})

it('uses example domains only, so that no test or text ever reaches a stranger', () => {
  const address = /[\w.+-]+@(?!(?:[\w-]+\.)*example\b)[\w-]+\.[a-z]{2,}/i
  const written = files.filter((file) =>
    /^(tests\/fixtures|tests\/demo-desk|lib\/(approach|texts))\//.test(file),
  )
  expect(withMatch(written, address)).toEqual([])
})

it('leaves no unfinished work without a date', () => {
  expect(
    withMatch(
      code.filter((file) => !file.endsWith('rules.test.ts')),
      /\b(TODO(?! \[\d{4}-)|FIXME|XXX)\b/,
    ),
  ).toEqual([])
})

it('is one commit away from a release only with a lock file that names no address', () => {
  expect(text('package-lock.json')).not.toMatch(/"resolved": "https?:/)
})

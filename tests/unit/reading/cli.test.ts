/** The classify command's contract: one line in, one line out, exact keys; a bad line stops it with its number. */

import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const run = (input: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/classify.ts'], { input, encoding: 'utf8' })

describe('classify', { timeout: 30_000 }, () => {
  it('prints the contract in the order of the input', () => {
    const rows = [
      { id: 'a', text: 'How do I add a second seat?' },
      { text: '' },
      { id: 7, text: 'ok', lang: 'de' },
    ]
    const { stdout, status } = run(`${rows.map((row) => JSON.stringify(row)).join('\n')}\n`)
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(0)
    expect(lines.map((line) => line.id)).toEqual(['a', null, 7])
    expect(lines[2].lang).toBe('de')
    const keys = 'id,lang,type,probabilities,band,axes,evidence,praise,complaint,urgent'
    for (const line of lines) expect(Object.keys(line).join()).toBe(keys)
    expect(Object.keys(lines[0].probabilities).join()).toBe('analytical,personal,functional,intuitive')
    expect(Object.keys(lines[0].praise).join()).toBe('found,score,target,span')
  })

  it.each([
    ['no JSON', '{"text":"a"}\nnonsense', 'line 2 is not JSON'],
    ['no object', '[1]', 'line 1 is not a JSON object'],
    ['no text', '{"text":3}', 'line 1 has no "text"'],
  ])('stops at %s', (_, input, message) => {
    const { stderr, status, stdout } = run(input)
    expect(status).toBe(2)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
  })
})

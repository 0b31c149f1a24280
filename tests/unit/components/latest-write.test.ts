/** What is typed fast is written in order, and the last of it always. */
import { expect, it } from 'vitest'
import { latestWrite } from '@/components/panel/latest-write'
import { minutesIn } from '@/components/panel/obstacle/causes'
import { later } from './open-panel'

it('writes one after the other, and of what came meanwhile only the newest', async () => {
  const first = later<void>()
  const written: string[] = []
  const write = latestWrite(
    async (text: string) => {
      written.push(text)
      if (text === 'a') await first.promise
    },
    () => {},
  )
  const all = [write('a'), write('ab'), write('abc')]
  expect(written).toEqual(['a'])
  first.resolve()
  await Promise.all(all)
  expect(written).toEqual(['a', 'abc'])
  await write('abcd')
  expect(written).toEqual(['a', 'abc', 'abcd'])
})

it('tells a failure and goes on', async () => {
  const failures: unknown[] = []
  const write = latestWrite(
    async (text: string) => {
      if (text === 'bad') throw new Error('full')
    },
    (error) => failures.push(error),
  )
  await write('bad')
  await write('good')
  expect(failures).toHaveLength(1)
})

it('reads minutes as people type them', () => {
  expect(['5', ' 20 ', '0', '', '-3', '1.5', 'ten', '99999'].map(minutesIn)).toEqual([
    5,
    20,
    null,
    null,
    null,
    null,
    null,
    null,
  ])
})

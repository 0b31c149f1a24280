/** Which way a message went, by what its frame is called beside those of others. */
import { describe, expect, it } from 'vitest'
import { withWay } from '@/lib/helpdesks/generic/in-out'

const all = new Map([
  ['bubble-in', 3],
  ['bubble-out', 2],
  ['fade-in', 5],
])

describe('ways in and out', () => {
  it('are sides where both are there', () => {
    expect(['bubble-in', 'bubble-out'].map((token) => withWay(token, all))).toEqual(['left', 'right'])
  })

  it.each(['fade-in', 'in', 'bubble', 'inbox'])('leave %s as it is', (token) => {
    expect(withWay(token, all)).toBe(token)
  })
})

/** One good thing: what was said to the agent, each before any comes again. */
import { describe, expect, it } from 'vitest'
import { goodThings, nextGood } from '@/lib/review/smile'
import { win } from '../../gallery/rows'

const GOOD = ['a', 'b', 'c', 'd'].map((id) => win(id))

describe('the smile file', () => {
  it('holds praise and thanks for the agent only, and only where there are words', () => {
    const wins = [
      win('praise'),
      win('thanks', { kind: 'thanks-received' }),
      win('own', { kind: 'win' }),
      win('given', { kind: 'thanks-given' }),
      win('colleague', { whose: 'colleague' }),
      win('team', { whose: 'team' }),
      win('silent', { quote: ' ' }),
    ]
    expect(goodThings(wins).map(({ id }) => id)).toEqual(['praise', 'thanks'])
  })

  it.each([0, 0.3, 0.6, 0.999])('shows all before any comes again, for the seed %s', (seed) => {
    let seen: string[] = []
    const shown: string[] = []
    for (let turn = 0; turn < GOOD.length * 3; turn++) {
      const step = nextGood(GOOD, seen, seed)
      seen = step?.seen ?? []
      shown.push(step?.next.id ?? '')
    }
    for (let round = 0; round < 3; round++)
      expect(new Set(shown.slice(round * 4, round * 4 + 4)).size).toBe(4)
    for (const [index, id] of shown.entries()) expect(id).not.toBe(shown[index - 1])
  })

  it('goes on when the last one shown was removed, and says null where there is nothing', () => {
    expect(nextGood(GOOD.slice(0, 1), ['gone'], 0)?.next.id).toBe('a')
    expect(nextGood(GOOD.slice(0, 1), ['a'], 0)?.next.id).toBe('a')
    expect(nextGood([], ['a'], 0)).toBeNull()
  })
})

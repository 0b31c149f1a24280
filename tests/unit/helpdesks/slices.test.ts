import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { atOnce, inSlices, type Steps } from '@/lib/helpdesks/generic/slices'

const STEP_MS = 5
const page = {} as Document
let watching: number

/** A page on which nothing changes; what happens where one does is seen in a browser (`reading-long`). */
class Still {
  observe() {
    watching++
  }
  disconnect() {
    watching--
  }
  takeRecords() {
    return []
  }
}

/** Each step takes five milliseconds. */
function* steps(count: number): Steps<string> {
  for (let step = 0; step < count; step++) yield
  return 'done'
}

beforeEach(() => {
  let time = 0
  watching = 0
  vi.stubGlobal('MutationObserver', Still)
  vi.spyOn(performance, 'now').mockImplementation(() => {
    time += STEP_MS
    return time
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('work in slices', () => {
  it('answers short work at once', () => {
    expect(inSlices(page, () => steps(1))).toBe('done')
    expect(atOnce(steps(100))).toBe('done')
  })

  it('lets others have their turn in long work', async () => {
    const answer = inSlices(page, () => steps(9))
    let turns = 0
    let isOver = false
    const turn = () => {
      turns++
      if (!isOver) setTimeout(turn)
    }
    turn()
    expect(answer).toBeInstanceOf(Promise)
    expect(await answer).toBe('done')
    isOver = true
    expect(turns).toBeGreaterThan(2)
    expect(watching).toBe(0)
  })

  it('tells what goes wrong in the middle, and stops watching', async () => {
    const failing = function* (): Steps<string> {
      yield* steps(3)
      throw new Error('broken')
    }
    await expect(inSlices(page, failing)).rejects.toThrow('broken')
    expect(watching).toBe(0)
  })
})

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPace, MAX_WAIT_MS, QUIET_MS } from '@/lib/helpdesks/pace'

let stop: AbortController
let runs: number
let cost: number
let time: number

beforeEach(() => {
  vi.useFakeTimers()
  stop = new AbortController()
  runs = 0
  cost = 0
  time = 0
})
afterEach(() => {
  vi.useRealTimers()
})

const start = () =>
  createPace(
    () => {
      runs++
      time += cost
    },
    stop.signal,
    () => time,
  )

function pass(ms: number) {
  for (let passed = 0; passed < ms; passed += 10) {
    time += 10
    vi.advanceTimersByTime(10)
  }
}

describe('the pace of reading', () => {
  it('waits until the page falls quiet, then reads once', () => {
    const pace = start()
    for (let change = 0; change < 5; change++) {
      pace.touch()
      pass(QUIET_MS - 20)
    }
    expect(runs).toBe(0)
    pass(QUIET_MS)
    expect(runs).toBe(1)
    pass(10_000)
    expect(runs).toBe(1)
  })

  it('reads a page that never falls quiet every so often', () => {
    const pace = start()
    for (let change = 0; change < 1000; change++) {
      pace.touch()
      pass(10)
    }
    expect(runs).toBeGreaterThan(0)
    expect(runs).toBeLessThanOrEqual(10_000 / MAX_WAIT_MS + 1)
  })

  it('spends at most 2 % of the time on reading, however slow it is', () => {
    cost = 100
    const pace = start()
    for (let change = 0; change < 6000; change++) {
      pace.touch()
      pass(10)
    }
    expect((runs * cost) / 60_000).toBeLessThanOrEqual(0.02)
    expect(runs).toBeGreaterThan(5)
  })

  it('does not rest when a new address is known', () => {
    cost = 100
    const pace = start()
    pace.touch()
    pass(QUIET_MS)
    pace.hurry()
    pass(QUIET_MS)
    expect(runs).toBe(2)
  })

  it('rests also from readings that were ordered for later', () => {
    cost = 100
    const pace = createPace(
      () => {
        runs++
        time += cost
        pace.after(250)
      },
      stop.signal,
      () => time,
    )
    pace.touch()
    for (let passed = 0; passed < 6000; passed++) pass(10)
    expect((runs * cost) / 60_000).toBeLessThanOrEqual(0.02)
    expect(runs).toBeGreaterThan(5)
  })

  it('keeps the soonest of two readings that were ordered for later', () => {
    const pace = start()
    pace.after(250)
    pace.after(1500)
    pass(300)
    expect(runs).toBe(1)
  })

  it('tells a slow page soon after another address', () => {
    cost = 100
    const pace = start()
    pace.touch()
    pass(QUIET_MS)
    pace.hurry()
    pass(QUIET_MS)
    pace.touch()
    pass(400)
    expect(runs).toBe(3)
  })

  it('waits for a reading that takes its time, and reads once more where the page changed meanwhile', async () => {
    let end = () => {}
    const pace = createPace(
      () => {
        runs++
        return new Promise<void>((resolve) => {
          end = resolve
        })
      },
      stop.signal,
      () => time,
    )
    pace.touch()
    pass(QUIET_MS)
    for (let change = 0; change < 50; change++) {
      pace.touch()
      pass(QUIET_MS)
    }
    expect(runs).toBe(1)
    end()
    await Promise.resolve()
    pass(60_000)
    expect(runs).toBe(2)
  })

  it('does nothing once its signal has ended', () => {
    const pace = start()
    pace.touch()
    pace.after(20)
    stop.abort()
    pace.touch()
    pass(1000)
    expect(runs).toBe(0)
  })
})

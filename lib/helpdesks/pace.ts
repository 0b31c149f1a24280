/** When to read again: soon after the page falls quiet, sometimes while it never does, seldom when reading is slow. */

/** Quiet time after the last change. Short enough that a ticket switch is on the panel within 150 ms. */
export const QUIET_MS = 50
/** A page that never falls quiet is read this often. */
export const MAX_WAIT_MS = 500
/** At least so many times the length of a reading passes between two of them: at most 2 % of one core. */
const REST_FACTOR = 50
const LONGEST_REST_MS = 10_000

export type Pace = {
  /** The page changed. */
  touch: () => void
  /** Something is known to be new (another address): do not rest. */
  hurry: () => void
  /** Read once more after this time, whatever happens until then. */
  after: (ms: number) => void
}

export function createPace(run: () => void, signal: AbortSignal, now = () => performance.now()): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined
  let later: ReturnType<typeof setTimeout> | undefined
  let firstTouch: number | null = null
  let restUntil = 0
  const fire = () => {
    clearTimeout(timer)
    timer = undefined
    firstTouch = null
    if (signal.aborted) return
    const start = now()
    run()
    const end = now()
    restUntil = end + Math.min(LONGEST_REST_MS, (end - start) * REST_FACTOR)
  }
  const touch = () => {
    if (signal.aborted) return
    const time = now()
    firstTouch ??= time
    const due = Math.max(Math.min(time + QUIET_MS, firstTouch + MAX_WAIT_MS), restUntil)
    clearTimeout(timer)
    timer = setTimeout(fire, Math.max(0, due - time))
  }
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    clearTimeout(later)
  })
  return {
    touch,
    hurry: () => {
      restUntil = 0
      touch()
    },
    after: (ms) => {
      clearTimeout(later)
      later = setTimeout(fire, ms)
    },
  }
}

/** When to read again: soon after the page falls quiet, sometimes while it never does, seldom when reading is slow. */

/** Quiet time after the last change. */
export const QUIET_MS = 50
/** The same while a ticket is being opened, which the agent waits for: it shall be on the panel within 150 ms. */
export const HURRIED_QUIET_MS = 20
/** A page that never falls quiet is read this often. */
export const MAX_WAIT_MS = 500
/** At least so many times the length of a reading passes between two of them: at most 2 % of one core. */
const REST_FACTOR = 50
const LONGEST_REST_MS = 10_000
/** Another address comes before its page: the next few readings rest little, so that a slow page, which changes all the time, is told soon too. */
const HURRIED_READINGS = 8
const HURRIED_REST_FACTOR = 3

export type Pace = {
  /** The page changed. */
  touch: () => void
  /** Something is known to be new (another address): do not rest. */
  hurry: () => void
  /** Read once more after this time, or when the rest is over; the soonest counts. */
  after: (ms: number) => void
}

/** @param run not called again before its promise has settled, where it answers one; it never rejects. */
export function createPace(
  run: () => Promise<void> | void,
  signal: AbortSignal,
  now = () => performance.now(),
): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined
  let later: ReturnType<typeof setTimeout> | undefined
  let laterAt = Number.POSITIVE_INFINITY
  let hurried = 0
  let firstTouch: number | null = null
  let restUntil = 0
  let isRunning = false
  let isMissed = false
  const fire = () => {
    clearTimeout(timer)
    timer = undefined
    firstTouch = null
    if (signal.aborted) return
    isMissed = isRunning
    if (isRunning) return
    const start = now()
    const running = run()
    isRunning = true
    if (running) void running.then(() => rest(start))
    else rest(start)
  }
  const rest = (start: number) => {
    isRunning = false
    const end = now()
    const factor = hurried > 0 ? HURRIED_REST_FACTOR : REST_FACTOR
    hurried = Math.max(0, hurried - 1)
    restUntil = end + Math.min(LONGEST_REST_MS, (end - start) * factor)
    if (isMissed) touch()
    isMissed = false
  }
  const fireRested = () => {
    laterAt = Number.POSITIVE_INFINITY
    if (restUntil > now()) after(restUntil - now())
    else fire()
  }
  const after = (ms: number) => {
    if (signal.aborted || now() + ms >= laterAt) return
    laterAt = now() + ms
    clearTimeout(later)
    later = setTimeout(fireRested, ms)
  }
  const touch = () => {
    if (signal.aborted) return
    const time = now()
    firstTouch ??= time
    const quiet = hurried > 0 ? HURRIED_QUIET_MS : QUIET_MS
    const due = Math.max(Math.min(time + quiet, firstTouch + MAX_WAIT_MS), restUntil)
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
      hurried = HURRIED_READINGS
      touch()
    },
    after,
  }
}

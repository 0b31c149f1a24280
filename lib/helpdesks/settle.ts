/** What is doubtful is believed once it has lasted; one doubt at a time. */
import type { Pace } from './pace'

export function createSettle(pace: Pick<Pace, 'after'>) {
  let since: { key: string; time: number } | null = null
  return {
    /** True once the same doubtful state has lasted; until then another reading is ordered. */
    lasted(key: string, ms: number): boolean {
      if (since?.key !== key) since = { key, time: performance.now() }
      const left = since.time + ms - performance.now()
      if (left <= 0) return true
      pace.after(left + 1)
      return false
    },
    /** Nothing is doubtful. */
    over() {
      since = null
    },
  }
}

/** What gets in an agent's way, in the order of the keys 1 to 8. Data. */
import type { ObstacleCause } from '@/lib/records/customer-rows'

export const CAUSES: readonly ObstacleCause[] = [
  'tool',
  'policy',
  'waiting',
  'knowledge',
  'access',
  'handover',
  'product',
  'other',
]

/** One click each; any other number can be typed. */
export const MINUTES: readonly number[] = [5, 15, 30, 60]

/** Null for what is no whole number of minutes above zero. */
export function minutesIn(typed: string): number | null {
  const number = Number(typed.trim())
  return /^\d{1,4}$/.test(typed.trim()) && number > 0 ? number : null
}

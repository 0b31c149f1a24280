/** Whether a message on its way has an attempt behind it. Apart from the other steps, because the panel starts with it. */
import type { OutboxRow } from '@/lib/records/rows'

/** Taken back, it rests as after that attempt; without one nothing of it needs to stay. */
export function hasEarlierAttempt({ state, problem, sentText }: OutboxRow): boolean {
  return state === 'queued' && (problem !== null || sentText !== null)
}

/** A promise that is being written down. Pure. */
import type { PromiseRow } from '@/lib/records/customer-rows'
import { dayFrom } from './due'

export type PromiseDraft = {
  /** Made once, so that a double click means the same promise. */
  id: string
  text: string
  dueAt: number | null
  /** What stands in the records; null for a new one. */
  before: PromiseRow | null
}

/** Tomorrow, unless said: a promise without a day is seldom kept. */
export function newPromise(id: string, now: number): PromiseDraft {
  return { id, text: '', dueAt: dayFrom(now, 1), before: null }
}

export function changeOf(row: PromiseRow): PromiseDraft {
  return { id: row.id, text: row.text, dueAt: row.dueAt, before: row }
}

/** From then on it holds its ticket. */
export function isBegun({ text, dueAt, before }: PromiseDraft): boolean {
  return before ? text.trim() !== before.text || dueAt !== before.dueAt : text.trim() !== ''
}

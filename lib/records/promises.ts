/** What the agent promised, and by when. */
import type { PromiseRow } from './customer-rows'

export type PromiseInput = Pick<PromiseRow, 'id' | 'text' | 'dueAt'>
export type PromiseChange = Partial<Pick<PromiseRow, 'text' | 'dueAt' | 'doneAt'>>

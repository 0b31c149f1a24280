/** What the agent chose for a customer. */
import type { CustomerRow } from './customer-rows'
import type { Id } from './rows'

export type CustomerChange = Partial<Pick<CustomerRow, 'remember' | 'analyse'>>

/** One row of one table that speaks of a customer. `drafts` is no table: `id` is the ticket's key there. */
export type CustomerPart = {
  table:
    | 'customers'
    | 'tickets'
    | 'notes'
    | 'wins'
    | 'outbox'
    | 'promises'
    | 'obstacles'
    | 'corrections'
    | 'drafts'
  id: Id
}

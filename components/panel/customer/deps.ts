/** What can be done about a customer; rejections are AppErrors. */
import type { Watch } from '@/components/ui/use-watched'
import type { CustomerChange, RememberStyles } from '@/lib/records/customers'
import type { NewPromise, PromiseChange } from '@/lib/records/promises'
import type { CustomerIdentity } from '@/lib/records/rows'

export type CustomerDeps = {
  /** Every panel looks at its ticket again. */
  setCustomer: (customer: CustomerIdentity, change: CustomerChange) => Promise<unknown>
  addPromise: (input: NewPromise) => Promise<unknown>
  changePromise: (promiseId: string, change: PromiseChange) => Promise<unknown>
  removePromise: (promiseId: string) => Promise<unknown>
  restorePromise: (promiseId: string) => Promise<unknown>
  /** In a tab of its own, or the one that shows it already. */
  openTicket: (url: string) => void
  /** Opens the settings where everything about this customer can be found, exported and erased. */
  findCustomer: (customer: CustomerIdentity) => void
  watchRememberStyles: Watch<RememberStyles>
}

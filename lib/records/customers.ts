/** The customers on whose tickets the agent acted, and what the agent chose for them. */
import type { CustomerRow } from './customer-rows'
import { type Records, type Tables, withRecords } from './open'
import type { CustomerIdentity, CustomerKey, Id, Millis } from './rows'

/** `styles` only to bring back what a choice deleted. */
export type CustomerChange = Partial<Pick<CustomerRow, 'remember' | 'analyse' | 'styles'>>

/** One row of one table that speaks of a customer. `drafts` is no table: `id` is the ticket's key there. */
export type CustomerPart = { table: keyof Tables | 'drafts'; id: Id }

/** Where no choice was made for a customer: asked once, or said in the settings. */
export type RememberStyles = 'ask' | 'always' | 'never'

/** Inside the caller's transaction: the first act writes the customer, later ones refresh name and address. */
export async function rememberCustomer(
  db: Records,
  customer: CustomerIdentity,
  now: Millis,
): Promise<CustomerRow> {
  const known = await db.customers.where('key').equals(customer.key).first()
  const row: CustomerRow = {
    id: known?.id ?? crypto.randomUUID(),
    key: customer.key,
    name: customer.name || (known?.name ?? ''),
    email: customer.email ?? known?.email ?? null,
    remember: known?.remember ?? 'unset',
    analyse: known?.analyse ?? 'yes',
    styles: known?.styles ?? [],
    createdAt: known?.createdAt ?? now,
    updatedAt: now,
  }
  await db.customers.put(row)
  return row
}

/** Switching off deletes what was counted until then. */
export function setCustomer(
  db: Records,
  customer: CustomerIdentity,
  { remember, analyse, styles }: CustomerChange,
  now: Millis,
): Promise<void> {
  return withRecords(db, () =>
    db.transaction('rw', db.customers, async () => {
      const row = await rememberCustomer(db, customer, now)
      const isOff = remember === 'no' || analyse === 'no'
      await db.customers.put({
        ...row,
        remember: remember ?? row.remember,
        analyse: analyse ?? row.analyse,
        styles: styles ?? (isOff ? [] : row.styles),
      })
    }),
  )
}

export function customerOf(db: Records, key: CustomerKey | null): Promise<CustomerRow | undefined> {
  return withRecords(db, async () =>
    key === null ? undefined : db.customers.where('key').equals(key).first(),
  )
}

/** Whether earlier messages are counted: by the agent's choice for this customer, else by the setting. */
export function isRemembered(
  { remember, analyse }: Pick<CustomerRow, 'remember' | 'analyse'>,
  setting: RememberStyles,
): boolean {
  return analyse === 'yes' && (remember === 'yes' || (remember === 'unset' && setting === 'always'))
}

/** The one time to ask: the agent acts on a second ticket of somebody for whom nothing was chosen yet. */
export function canAskToRemember(
  row: Pick<CustomerRow, 'remember' | 'analyse'>,
  tickets: number,
  setting: RememberStyles,
): boolean {
  return setting === 'ask' && row.remember === 'unset' && row.analyse === 'yes' && tickets >= 2
}

/** The setting is no longer "always": what was counted by it alone goes, the agent's own choices stay. */
export function forgetUnchosenStyles(db: Records): Promise<void> {
  return withRecords(db, async () => {
    await db.customers.filter((row) => row.remember === 'unset').modify({ styles: [] })
  })
}

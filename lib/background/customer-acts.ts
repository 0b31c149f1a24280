/** What the agent does about a customer: choices, promises, and "erase" over every table and what the settings hold. */
import { AppError } from '../errors'
import { handle } from '../messages'
import { forgetUnchosenStyles, setCustomer } from '../records/customers'
import { type Erasure, eraseSubject } from '../records/erase'
import { mentions } from '../records/mentions'
import { records } from '../records/open'
import { addPromise, changePromise, removePromise, restorePromise } from '../records/promises'
import { askedCustomer, changeDrafts, changeToolDrafts, readTexts, rememberStyles } from '../settings'
import { showEverywhere } from './showing'

export function handleCustomerActs(): void {
  handle('customer.set', async ({ customer, change }) => {
    await setCustomer(records(), customer, change, Date.now())
    showEverywhere()
  })
  handle('customer.remember', async ({ setting }) => {
    await rememberStyles.setValue(setting)
    if (setting !== 'always') await forgetUnchosenStyles(records())
    showEverywhere()
  })
  handle('customer.erase', async (erasure) => {
    const rows = (await eraseSubject(records(), erasure, Date.now())) + (await eraseStored(erasure))
    showEverywhere()
    return { rows }
  })
  handle('promise.add', async (input) => ({ id: await addPromise(records(), input, Date.now()) }))
  handle('promise.change', async ({ promiseId, change }) =>
    must(await changePromise(records(), promiseId, change, Date.now())),
  )
  handle('promise.remove', async ({ promiseId }) =>
    must(await removePromise(records(), promiseId, Date.now())),
  )
  handle('promise.restore', async ({ promiseId }) =>
    must(await restorePromise(records(), promiseId, Date.now())),
  )
}

/** Drafts that the agent chose, and whatever memory holds of a pasted text that names the customer. */
async function eraseStored({ parts, words }: Erasure): Promise<number> {
  const chosen = new Set(parts.filter(({ table }) => table === 'drafts').map(({ id }) => id))
  let gone = 0
  await changeDrafts((drafts) => {
    const left = Object.entries(drafts).filter(([key]) => !chosen.has(key))
    gone = Object.keys(drafts).length - left.length
    return Object.fromEntries(left)
  })
  await changeToolDrafts((drafts) => {
    const left = Object.entries(drafts).filter(([key]) => !chosen.has(key))
    gone += Object.keys(drafts).length - left.length
    return Object.fromEntries(left)
  })
  const texts = Object.entries(await readTexts.getValue())
  await readTexts.setValue(Object.fromEntries(texts.filter(([, read]) => !mentions(read, words))))
  await askedCustomer.setValue(null)
  return gone
}

function must(done: boolean): void {
  if (!done) throw new AppError('db/failed', { missing: true })
}

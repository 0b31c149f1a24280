/** What the panel can do about a customer, carried to the background and to the settings' page. */
import type { CustomerDeps } from '@/components/panel/customer/deps'
import { send } from '../messages'
import { askedCustomer, rememberStyles } from '../settings'
import { openPage, openTicket } from '../tabs'
import { watchSetting } from './watching'

export const customerActs: CustomerDeps = {
  setCustomer: (customer, change) => send('customer.set', { customer, change }),
  addPromise: (input) => send('promise.add', input),
  changePromise: (promiseId, change) => send('promise.change', { promiseId, change }),
  removePromise: (promiseId) => send('promise.remove', { promiseId }),
  restorePromise: (promiseId) => send('promise.restore', { promiseId }),
  openTicket: (url) => void openTicket(url),
  findCustomer: (customer) =>
    void askedCustomer.setValue(customer).then(() => openPage('options.html', 'customer')),
  watchRememberStyles: watchSetting(rememberStyles),
}

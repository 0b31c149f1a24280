/** Find, export and erase, for real: the records are read here, written by the background alone. */
import type { SubjectDeps } from '@/components/options/customer/deps'
import { send } from '../messages'
import { records } from '../records/open'
import { findSubject } from '../records/subject'
import { askedCustomer, everyDraft } from '../settings'
import { saveFile } from './save-file'
import { watchSetting } from './watching'

export const subjectActs: SubjectDeps = {
  findSubject: async (query) => findSubject(records(), await everyDraft(), query),
  eraseSubject: (erasure) => send('customer.erase', erasure),
  saveFile: (name, text) => saveFile(name, new Blob([text], { type: 'application/json' })),
  copy: (text) => navigator.clipboard.writeText(text),
  watchAsked: watchSetting(askedCustomer),
  forgetAsked: () => void askedCustomer.setValue(null),
  now: Date.now,
}

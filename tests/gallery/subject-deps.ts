/** Acts of "Find, export, erase" that do nothing but answer. */
import type { SubjectDeps } from '@/components/options/customer/deps'
import { NOW } from './rows'

const nothing = async () => {}

export const subjectDeps: SubjectDeps = {
  findSubject: async () => ({ customers: [], more: 0, mentions: [] }),
  eraseSubject: async ({ parts }) => ({ rows: parts.length }),
  saveFile: () => {},
  copy: nothing,
  watchAsked: (changed) => {
    changed(null)
    return () => {}
  },
  forgetAsked: () => {},
  now: () => NOW,
}

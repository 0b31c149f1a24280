/** What the settings can do about customers: find, export, erase, and whether they are remembered. */
import type { Watch } from '@/components/ui/use-watched'
import type { Erasure } from '@/lib/records/erase'
import type { CustomerIdentity } from '@/lib/records/rows'
import type { FoundSubject } from '@/lib/records/subject'

export type SubjectDeps = {
  findSubject: (query: string) => Promise<FoundSubject>
  /** For good. Rejects with `erase/sending` while a message about the customer is leaving. */
  eraseSubject: (erasure: Erasure) => Promise<{ rows: number }>
  saveFile: (name: string, text: string) => void
  copy: (text: string) => Promise<void>
  /** Whom the panel asked for; null: nobody. */
  watchAsked: Watch<CustomerIdentity | null>
  forgetAsked: () => void
  /** Milliseconds since 1970. */
  now: () => number
}

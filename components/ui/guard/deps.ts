/** What covers a page of ours, and what the cover may do. */
import type { Cover } from '@/lib/guard/gate'
import type { Watch } from '../use-watched'

/** wait: not even looked at, too many were wrong. */
export type Unlocking = { kind: 'open' } | { kind: 'wrong' | 'wait'; waitMs: number }

export type GuardDeps = {
  watchCover: Watch<Cover>
  show: () => Promise<unknown>
  unlock: (passphrase: string) => Promise<Unlocking>
  /** Somebody does something here: an open lock stays open. */
  touch: () => Promise<unknown>
  /** Single letters act on our pages (a setting). */
  watchLetterKeys: Watch<boolean>
  /** Milliseconds since 1970. */
  now: () => number
}

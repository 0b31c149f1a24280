/** What the panel may do to be covered, and what it asks before it listens to letters. */
import type { Watch } from '@/components/ui/use-watched'

export type GuardedDeps = {
  /** Covers every page of ours, or uncovers them. */
  hide: () => void
  lockNow: () => void
  watchHasLock: Watch<boolean>
  watchLetterKeys: Watch<boolean>
}

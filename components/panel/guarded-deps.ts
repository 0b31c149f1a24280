/** What the panel may do to be covered, what it asks before it listens to letters, and the question of the day. */
import type { PromptDeps } from '@/components/ui/prompt/deps'
import type { Watch } from '@/components/ui/use-watched'

export type GuardedDeps = PromptDeps & {
  /** Covers every page of ours, or uncovers them. */
  hide: () => void
  lockNow: () => void
  watchHasLock: Watch<boolean>
  watchLetterKeys: Watch<boolean>
}

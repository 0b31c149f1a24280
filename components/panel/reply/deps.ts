/** What the check of the reply may do besides showing. */
import type { Watch } from '@/components/ui/use-watched'
import type { HintKind } from '@/lib/approach/draft/types'

export type Off = HintKind | 'all'

export type ReplyDeps = {
  /** The checks that the agent switched off. */
  watchChecksOff: Watch<Off[]>
  setCheckOff: (check: Off, isOff: boolean) => Promise<unknown>
}

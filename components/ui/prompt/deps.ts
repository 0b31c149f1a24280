/** What a page may do about the one question of the day. */
import type { PromptKind, Question } from '@/lib/prompts'
import type { CustomerKey } from '@/lib/records/rows'
import type { Watch } from '../use-watched'

export type PromptDeps = {
  /** Takes the day's question for this page; null where there is none, or another page has it. `about` is on screen. */
  claimPrompt: (about: CustomerKey | null) => Promise<Question | null>
  /** What the question is about: "yes". */
  doPrompt: (question: Question) => Promise<unknown>
  setPromptOff: (kind: PromptKind, isOff: boolean) => Promise<unknown>
  watchPromptsOff: Watch<PromptKind[]>
}

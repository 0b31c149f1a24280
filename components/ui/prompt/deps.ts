/** What a page may do about the one question of the day. */
import type { PromptKind } from '@/lib/prompts'
import type { Watch } from '../use-watched'

export type PromptDeps = {
  /** Takes the day's question for this page; null where there is none, or another page has it. */
  claimPrompt: () => Promise<PromptKind | null>
  /** What the question is about: "yes". */
  doPrompt: (kind: PromptKind) => void
  setPromptOff: (kind: PromptKind, isOff: boolean) => Promise<unknown>
  watchPromptsOff: Watch<PromptKind[]>
}

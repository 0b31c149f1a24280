/** What the pages may do about the day's one question; its rules are loaded once somebody may be asked. */
import type { PromptDeps } from '@/components/ui/prompt/deps'
import type { PromptKind } from '../prompts'
import { promptsOff } from '../settings'
import { watchSetting } from './watching'

export const promptActs: PromptDeps = {
  claimPrompt: async (about) => {
    const { claimPrompt, QUESTIONS } = await import('./questions')
    return claimPrompt(QUESTIONS, about, Date.now())
  },
  doPrompt: async ({ kind, about }) => {
    const { QUESTIONS } = await import('./questions')
    await QUESTIONS.find((each) => each.kind === kind)?.act(about)
  },
  setPromptOff,
  watchPromptsOff: watchSetting(promptsOff),
}

async function setPromptOff(kind: PromptKind, isOff: boolean): Promise<void> {
  await navigator.locks.request('bouquet-prompts-off', async () => {
    const others = (await promptsOff.getValue()).filter((each) => each !== kind)
    await promptsOff.setValue(isOff ? [...others, kind] : others)
  })
}

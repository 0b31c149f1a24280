/** The day's one question for real: which are due, whose turn it is among all pages, and what "yes" does. */
import type { PromptDeps } from '@/components/ui/prompt/deps'
import { coverNow } from '../guard/gate'
import { logFailure } from '../log'
import { mayAsk, nextPrompt, type Prompt, type PromptKind, withDay } from '../prompts'
import { records } from '../records/open'
import { listPeople } from '../records/people'
import { askedDays, promptsOff, usedSites } from '../settings'
import { openPage } from '../tabs'
import { watchSetting } from './watching'

/** Every question with its rule; its words stand in the texts under its kind. */
const QUESTIONS: readonly (Prompt & { act: () => unknown })[] = [
  { kind: 'own-name', isDue: needsName, act: () => openPage('options.html', 'me') },
]

/** Bouquet is in use, but cannot tell whose a compliment is. */
async function needsName(): Promise<boolean> {
  if ((await usedSites.getValue()).length === 0) return false
  const people = await listPeople(records())
  return !people.some(({ role, name }) => role === 'me' && name.trim())
}

export const promptActs: PromptDeps = {
  claimPrompt: () => claimPrompt(QUESTIONS, Date.now()),
  doPrompt: (kind) => void QUESTIONS.find((each) => each.kind === kind)?.act(),
  setPromptOff,
  watchPromptsOff: watchSetting(promptsOff),
}

/** The question that this page may ask now: whoever comes first takes the day, for every page of ours. */
export async function claimPrompt(prompts: readonly Prompt[], now: number): Promise<PromptKind | null> {
  // Without waiting for the lock: most tickets come after the day's question.
  if (!mayAsk(await askedDays.getValue(), now) || (await coverNow(now)) !== 'none') return null
  return navigator.locks.request('bouquet-prompt', async () => {
    const asked = await askedDays.getValue()
    if (!mayAsk(asked, now)) return null
    try {
      const kind = await nextPrompt(prompts, await promptsOff.getValue(), now)
      if (kind) await askedDays.setValue([...withDay(asked, now)])
      return kind
    } catch (error) {
      // A question is never worth a failure on screen.
      logFailure('prompt', error)
      return null
    }
  })
}

async function setPromptOff(kind: PromptKind, isOff: boolean): Promise<void> {
  await navigator.locks.request('bouquet-prompts-off', async () => {
    const others = (await promptsOff.getValue()).filter((each) => each !== kind)
    await promptsOff.setValue(isOff ? [...others, kind] : others)
  })
}

/** The texts of a page in the agent's language, from its first word on and at every change of the setting. */
import { changeTexts, initTexts } from '@/components/i18n'
import { chosenLanguage, language } from '../settings'

/** @param english what this page needs of it. */
export async function startTexts(english: Parameters<typeof initTexts>[1]): Promise<void> {
  language.watch(async () => {
    const chosen = await chosenLanguage()
    // First: the page is rendered anew when its own texts have changed.
    await chooseForMessages(chosen)
    await changeTexts(chosen)
  })
  const chosen = await chosenLanguage()
  await Promise.all([chooseForMessages(chosen), initTexts(chosen, english)])
}

/** Beside the first scripts of a page: no message is composed before a person looks at one. */
async function chooseForMessages(chosen: string): Promise<void> {
  const { chooseMessageTexts } = await import('../sharing/message-texts')
  await chooseMessageTexts(chosen)
}

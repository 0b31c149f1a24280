/** The texts of a page in the agent's language, from its first word on and at every change of the setting. */
import { changeTexts, initTexts } from '@/components/i18n'
import { chosenLanguage, language } from '../settings'
import { chooseMessageTexts } from '../sharing/message-texts'

/** @param english what this page needs of it. */
export async function startTexts(english: Parameters<typeof initTexts>[1]): Promise<void> {
  language.watch(async () => {
    const chosen = await chosenLanguage()
    // First: the page is rendered anew when its own texts have changed.
    await chooseMessageTexts(chosen)
    await changeTexts(chosen)
  })
  const chosen = await chosenLanguage()
  await Promise.all([chooseMessageTexts(chosen), initTexts(chosen, english)])
}

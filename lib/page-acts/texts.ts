/** The texts of a page in the agent's language, from its first word on and at every change of the setting. */
import { changeTexts, initTexts } from '@/components/i18n'
import { chosenLanguage, language } from '../settings'

export async function startTexts(): Promise<void> {
  language.watch(async () => changeTexts(await chosenLanguage()))
  await initTexts(await chosenLanguage())
}

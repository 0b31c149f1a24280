/** Starts the interface's texts, which every page does once before it renders, and changes their language. */
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { en } from '@/lib/texts/en'
import type { enPanel } from '@/lib/texts/en-panel'
import { LANGUAGES, type LanguageLoaders, languageCodes, spokenLanguage } from '@/lib/texts/languages'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'texts'
    resources: { texts: typeof en }
  }
}

let loaders: LanguageLoaders = {}

/**
 * @param language BCP 47; English where there are no texts in it. Also sets the page's `lang`.
 * @param english what this page needs of it.
 */
export async function initTexts(
  language: string,
  english: typeof en | typeof enPanel,
  known: LanguageLoaders = LANGUAGES,
): Promise<void> {
  loaders = known
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    supportedLngs: languageCodes(known),
    nonExplicitSupportedLngs: true,
    ns: ['texts'],
    defaultNS: 'texts',
    resources: { en: { texts: english } },
    // React escapes.
    interpolation: { escapeValue: false },
  })
  await changeTexts(language)
}

/** Some of the words, of whatever depth. */
type Some<T> = { readonly [K in keyof T]?: T[K] extends string ? T[K] : Some<T[K]> }

/** English words of a part that is loaded late, before it is first shown. */
export function addEnglish(words: Some<typeof en>): void {
  i18next.addResourceBundle('en', 'texts', words, true)
}

/** Every text on the page changes at once; dates and numbers follow the region, too. */
export async function changeTexts(language: string): Promise<void> {
  const spoken = spokenLanguage(language, languageCodes(loaders))
  const code = loaders[spoken] ? spoken : (spoken.split('-')[0] ?? '')
  const load = loaders[code]
  if (load && !i18next.hasResourceBundle(code, 'texts'))
    i18next.addResourceBundle(code, 'texts', await load())
  await i18next.changeLanguage(spoken)
  document.documentElement.lang = i18next.resolvedLanguage ?? 'en'
  document.documentElement.dir = i18next.dir()
}

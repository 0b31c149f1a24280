/** Starts the interface's texts; every page calls it once before it renders. */
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from '@/lib/texts/en'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'texts'
    resources: { texts: typeof en }
  }
}

/** @param language BCP 47; English where there are no texts in it. Also sets the page's `lang`. */
export async function initTexts(language: string): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    supportedLngs: ['en'],
    nonExplicitSupportedLngs: true,
    ns: ['texts'],
    defaultNS: 'texts',
    resources: { en: { texts: en } },
    // React escapes.
    interpolation: { escapeValue: false },
  })
  document.documentElement.lang = i18next.resolvedLanguage ?? 'en'
}

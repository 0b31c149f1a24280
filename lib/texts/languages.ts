/**
 * Every language that has texts. To add one: a file like `de.ts`, typed as `Texts`, and one line here.
 * English is bundled, the others are loaded when they are chosen.
 */
import type { Texts } from './types'

export type LanguageLoaders = Readonly<Record<string, () => Promise<Texts>>>

export const LANGUAGES: LanguageLoaders = {
  de: async () => (await import('./de')).de,
}

/** BCP 47, English first. */
export const languageCodes = (loaders: LanguageLoaders = LANGUAGES): string[] => [
  'en',
  ...Object.keys(loaders),
]

/** "de-AT" where there is German, with its own dates and numbers; "en" where there is nothing like it. */
export function spokenLanguage(asked: string, codes: readonly string[]): string {
  const isKnown = codes.includes(asked) || codes.includes(asked.split('-')[0] ?? '')
  return isKnown ? asked : 'en'
}

/** In its own words: a person who cannot read this page's language finds theirs. */
export function nameOfLanguage(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1)
}

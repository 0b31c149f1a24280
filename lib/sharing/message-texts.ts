/** The words of messages in the language that the agent chose; the languages but English are loaded when needed. */
import { en } from './message-texts/en'
import type { MessageTexts } from './message-texts/types'

export type { MessageTexts }

const LANGUAGES: Readonly<Record<string, () => Promise<MessageTexts>>> = {
  de: async () => (await import('./message-texts/de')).de,
  es: async () => (await import('./message-texts/es')).es,
  fr: async () => (await import('./message-texts/fr')).fr,
  it: async () => (await import('./message-texts/it')).it,
  ja: async () => (await import('./message-texts/ja')).ja,
  ka: async () => (await import('./message-texts/ka')).ka,
  pt: async () => (await import('./message-texts/pt')).pt,
  ru: async () => (await import('./message-texts/ru')).ru,
}

/** Besides English. */
export const messageLanguages: readonly string[] = Object.keys(LANGUAGES)

let chosen: MessageTexts = en
let language = 'en'

/** As chosen last; English until then. */
export function messageTexts(): MessageTexts {
  return chosen
}

/** The language of the texts, for the dates in them. */
export function messageLanguage(): string {
  return language
}

/** @param wanted BCP 47; English where there are no texts in it. Before the page's first rendering, and at each change. */
export async function chooseMessageTexts(wanted: string): Promise<void> {
  const texts = await LANGUAGES[wanted.split('-')[0] ?? '']?.()
  chosen = texts ?? en
  language = texts ? wanted : 'en'
}

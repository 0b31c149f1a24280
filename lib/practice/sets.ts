/** The messages to practise on, in the language of the interface. */
import type { PracticeSet } from './types'

const SETS: Readonly<Record<string, () => Promise<PracticeSet>>> = {
  en: async () => (await import('./texts/en')).en,
  de: async () => (await import('./texts/de')).de,
}

/** @param lang BCP 47; English where there is no set in it. */
export async function practiceSet(lang: string): Promise<PracticeSet> {
  const [primary = ''] = lang.toLowerCase().split('-')
  const load = SETS[primary] ?? SETS.en
  if (!load) throw new Error('no English set')
  return load()
}

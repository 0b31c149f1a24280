/** Chooses the advice for one kind of writing in one situation; the advice itself is data under `texts/`. */

import type { SensitiveKind, StyleType } from '@/lib/reading/types'
import { de } from './texts/de'
import { en } from './texts/en'
import type { Guidance, GuidanceTexts, Situation } from './types'

const TEXTS: ReadonlyMap<string, GuidanceTexts> = new Map([
  ['de', de],
  ['en', en],
])

/**
 * @param lang BCP 47 language of the advice, normally the interface's ("de", "en-GB"); English where there is none.
 */
export function guidanceFor(type: StyleType | 'unclear', situation: Situation, lang: string): Guidance {
  return textsFor(lang).situations[situation][type]
}

/** For grief, illness, danger or a legal threat, where neither type nor situation is shown. */
export function guidanceForSensitive(kind: SensitiveKind, lang: string): Guidance {
  return textsFor(lang).sensitive[kind]
}

function textsFor(lang: string): GuidanceTexts {
  const [primary = ''] = lang.toLowerCase().split('-')
  return TEXTS.get(primary) ?? en
}

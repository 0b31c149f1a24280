/** Word lists: what a longer list adds counts as its kind, and never moves what corrections are kept by. */

import { expect, test } from 'vitest'
import { describe as description } from '@/lib/reading/description'
import { LANGUAGES } from '@/lib/reading/lexicon/lexicons'
import { sentenceMeasures } from '@/lib/reading/measures'
import { parts } from '@/lib/reading/part'
import { prepare } from '@/lib/reading/prepare'

function measuresOf(text: string, lang: string): number[] {
  const prepared = prepare(text, lang)
  return parts(prepared, prepared.sentences).flatMap(sentenceMeasures).sort()
}

test('a word of the longer list counts as one of the shorter', () => {
  expect(measuresOf('You are flawless.', 'en')).toEqual(measuresOf('You are brilliant.', 'en'))
  expect(measuresOf('This is abysmal.', 'en')).toEqual(measuresOf('This is terrible.', 'en'))
})

test('what stands together is the same in every language', () => {
  const english = measuresOf('Thanks to the team.', 'en')
  expect(measuresOf('Danke an das Team.', 'de')).toEqual(english)
  expect(measuresOf('Grazie a la squadra.', 'it')).toEqual(english)
  expect(measuresOf('The team.', 'en')).not.toEqual(english)
})

test('the longer lists do not move a description, by which corrections are found again', () => {
  expect(description(prepare('You are flawless.', 'en'))).toEqual(
    description(prepare('You are somebody.', 'en')),
  )
})

/** Digits are made equal before words are looked up: "5 stars" would be found in "1 star". */
test.each(LANGUAGES)('no praise of %s rests on a number', async (lang) => {
  const lists: Record<string, { praise: string; admire: string }> = await import(
    `@/lib/reading/lexicon/${lang}.ts`
  )
  expect(lists[lang]?.admire).not.toMatch(/\d/)
})

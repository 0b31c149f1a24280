/** Where in a line its time stands. */
import { describe, expect, it } from 'vitest'
import { timeSpanIn } from '@/lib/helpdesks/generic/time-span'

function spanIn(line: string, language = 'en', isAny = false): string | null {
  const span = timeSpanIn(line, language, isAny)
  return span && line.slice(span.from, span.to)
}

describe('the time in a line', () => {
  it.each([
    ['Ann Lee commented 3 days ago', 'en', '3 days ago'],
    ['Ann Lee May 12, 2026, 1:20 PM', 'en', 'May 12, 2026, 1:20 PM'],
    ['2026-05-12 13:20 - Ann Lee:', 'en', '2026-05-12 13:20'],
    ['Nov 3', 'en', 'Nov 3'],
    ['vor 2 Tagen von ann', 'de', 'vor 2 Tagen'],
    ['ann, 12 de maio de 2026', 'pt', '12 de maio de 2026'],
    ['12 мая 2026 г., 13:20, ann', 'ru', '12 мая 2026 г., 13:20'],
    ['ann 50時間前', 'ja', '50時間前'],
    ['ann 3 godziny temu', 'pl', '3 godziny temu'],
  ])('is found in "%s"', (line, language, time) => {
    expect(spanIn(line, language)).toBe(time)
  })

  it.each(['Ann Lee', 'Room 12 on floor 3', '10 Mo', 'up to 10 files', '#12 Ann Lee'])(
    'is not there in "%s"',
    (line) => {
      expect(spanIn(line)).toBeNull()
    },
  )

  it('is known in the languages of the corpus only where they are asked for', () => {
    expect(spanIn('vor 2 Tagen', 'en')).toBeNull()
    expect(spanIn('vor 2 Tagen', 'en', true)).toBe('vor 2 Tagen')
  })
})

describe('a page that means no good', () => {
  it.each(['', 'xx', 'not a language', '-', '"><', 'é'.repeat(35)])(
    'may call its language "%s"',
    (language) => {
      expect(spanIn('3 days ago', language)).toBe('3 days ago')
    },
  )

  it('has no time in a megabyte', () => {
    expect(spanIn('1 may '.repeat(170_000))).toBeNull()
  })
})

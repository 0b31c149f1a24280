/** Times as pages show them: which come later, whatever their notation. */
import { describe, expect, it } from 'vitest'
import { directionOf } from '@/lib/helpdesks/generic/time-order'

describe('the order of times', () => {
  it.each([
    ['English', 'en', ['Nov 18, 2026, 9:12 AM', 'Nov 18, 2026, 10:40 AM', 'Nov 20, 2026, 2:31 PM']],
    [
      'noon and midnight',
      'en',
      ['Nov 18, 2026, 12:05 AM', 'Nov 18, 2026, 11:00 AM', 'Nov 18, 2026, 12:30 PM'],
    ],
    ['a weekday first', 'en', ['Sun Nov 22 00:41:00 2026', 'Mon Nov 23 00:40:08 2026']],
    ['no year', 'en', ['Nov 18', 'Nov 20, 8:00']],
    ['German', 'de', ['28. Februar 2026, 10:12', '3. März 2026, 08:00']],
    ['French', 'fr', ['30 juin 2026', '2 juil. 2026']],
    ['Spanish', 'es', ['30 de enero de 2026', '1 de febrero de 2026']],
    ['Japanese', 'ja', ['2026年11月3日 10:12', '2026年11月20日 9:00']],
    ['days first, as one of them shows', 'en', ['03/11/2026 09:00', '25/11/2026 08:00', '02/12/2026 08:00']],
    ['months first', 'en', ['11/03/2026 09:00', '11/25/2026 08:00']],
    ['points', 'de', ['03.11.2026', '02.12.2026']],
    ['the clock alone', 'en', ['09:58', '10:02']],
    ['ago', 'de', ['vor 15 Minuten', 'vor 2 Minuten']],
    ['in short', 'en', ['3h', '2h', '1h']],
    ['a machine', '', ['2026-11-20T09:00:00Z', '2026-11-20T12:00:00+02:00']],
  ])('%s', (_, language, times) => {
    expect(directionOf(times, language)).toBeGreaterThan(0)
    expect(directionOf(times.toReversed(), language)).toBeLessThan(0)
  })

  it.each([
    ['the same', ['2 hours ago', '2 hours ago']],
    ['two notations', ['yesterday', '10:20']],
    ['nothing', [null, null]],
    ['a language that does not exist', ['3 foo 2026', '4 bar 2026']],
  ])('does not tell by %s', (_, times) => {
    expect(directionOf(times, 'x-!')).toBe(0)
  })
})

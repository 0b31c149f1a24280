/** Times that have no figure. */
import { describe, expect, it } from 'vitest'
import { isMoment } from '@/lib/helpdesks/generic/moments'

describe('times without a figure', () => {
  it.each([
    ...['just now', 'a few seconds ago', 'an hour ago', 'less than a minute ago', 'Yesterday', 'last week'],
    ...['vor einer Stunde', 'vor wenigen Sekunden', 'gerade eben', 'Gestern'],
    ...['il y a une heure', 'il y a quelques secondes', 'à l’instant', 'Hier'],
    ...['hace un minuto', 'hace unos segundos', 'Ayer', 'un’ora fa', 'alcuni secondi fa', 'Ieri'],
    ...['há um dia', 'há poucos segundos', 'Ontem', 'час назад', 'несколько секунд назад', 'Вчера'],
    ...['たった今', '数秒前', '昨日', 'ერთი საათის წინ', 'გუშინ'],
  ])('knows %s', (text) => {
    expect(isMoment(text)).toBe(true)
  })

  it.each([
    ...['', 'Today Corp', 'now what', 'an hour', 'I wrote yesterday', 'Nowak', 'hoy no', 'a few ago'],
    ...[`${'an '.repeat(40_000)}hour ago`],
  ])('takes no other words for one: %.20s', (text) => {
    expect(isMoment(text)).toBe(false)
  })
})

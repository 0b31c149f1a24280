/** What leaves the browser carries no address, telephone, card or account, and still says what it said. */
import { describe, expect, it } from 'vitest'
import { redact } from '@/lib/sharing/redact'

const out = (text: string) => redact(text).text

describe('takes out', () => {
  it.each([
    ['Write to dana.reyes+help@mail.example.com.', 'Write to [e-mail].'],
    ['<dana@example.org>, "o\'hara@example.co.uk"', '<[e-mail]>, "[e-mail]"'],
    ['メールはtaro@example.jpです', 'メールは[e-mail]です'],
    ['иван@пример.рф пишет', '[e-mail] пишет'],
    ['see https://shop.example/u?mail=a.b@example.com&x=1', 'see https://shop.example/u?mail=[e-mail]&x=1'],
  ])('e-mail: %s', (text, expected) => expect(out(text)).toBe(expected))

  it.each([
    '+49 171 2345678',
    '+49 (0)171 2345678',
    '+1 (555) 123-4567',
    '+1-555-123-4567',
    '+995 555 12 34 56',
    '+7 (495) 123-45-67',
    '+81 3-1234-5678',
    '0049 171 2345678',
    '0171 2345678',
    '0171/2345678',
    '01712345678',
    '(030) 123 456 78',
    '020 7946 0958',
    '07700 900123',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '044 123 45 67',
    '(555) 123-4567',
    '555-123-4567',
    '555.123.4567',
    '1-800-555-0199',
    '612 345 678',
    '333 1234567',
    '8 (495) 123-45-67',
    '(11) 91234-5678',
    '03-1234-5678',
    '０９０-１２３４-５６７８',
    '98765 43210',
    '612 34 56 78',
    '91 123 45 67',
    '412 34 567',
  ])('phone: %s', (phone) => {
    expect(out(`Reach out, ${phone}, after five.`)).toBe('Reach out, [tel], after five.')
  })

  it('takes a number that a word names a telephone', () => {
    expect(out('My phone number is 5551234')).toBe('My phone number is [tel]')
    expect(out('Tel.: 555 1234, Fax 91 23 45 67')).toBe('Tel.: [tel], Fax [tel]')
    expect(out('電話番号は5551234')).toBe('電話番号は[tel]')
    expect(out('order 12345678, phone 5551234')).toBe('order 12345678, phone [tel]')
  })

  it.each([
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '4111111111111111',
    '5555555555554444',
    '3782 822463 10005',
    '378282246310005',
    '6011111111111117',
    '30569309025904',
    '2223003122003222',
    '4222222222222',
    '4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1',
  ])('card: %s', (card) => expect(out(`I paid with ${card}!`)).toBe('I paid with [card]!'))

  it.each([
    'DE89 3704 0044 0532 0130 00',
    'DE89370400440532013000',
    'gb82 west 1234 5698 7654 32',
    'FR14 2004 1010 0505 0001 3M02 606',
    'GE29NB0000000101904917',
    'NO93 8601 1117 947',
  ])('IBAN: %s', (iban) => expect(out(`to ${iban}, please`)).toBe('to [IBAN], please'))

  it('leaves brackets as whole as they were', () => {
    expect(out('Dana (+34) 609 767 571, (+34 609 767 571), (0171 2345678)')).toBe(
      'Dana [tel], ([tel]), ([tel])',
    )
  })

  it('says what it took and where it stood', () => {
    const text = 'a@example.com or +49 171 2345678'
    const { removed } = redact(text)
    expect(removed.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['e-mail', 'a@example.com'],
      ['phone', '+49 171 2345678'],
    ])
  })

  it('takes other long numbers only where it is asked to', () => {
    const text = 'Customer 4021993387, see https://shop.example/4021993387'
    expect(out(text)).toBe(text)
    expect(redact(text, { longIds: true }).text).toBe('Customer [id], see https://shop.example/4021993387')
  })
})

describe('keeps', () => {
  it.each([
    'on 22.11.2026 and 2026-11-22, 11/22/2026 at 10:30, 01.02.2026 10:00',
    'from 2024-01-01 to 2025-12-31',
    'in 0900-1700, 24/7, 3-5 days',
    '$1,234,567.89 or 1.234.567,89 € or 1 234 567 EUR or 612 345 678 €',
    'version 10.0.22631.4602 and v1.2.3, then 2.0.0-rc.1',
    'order 0123456789, order no. 4021993387, Bestellung Nr. 0123456789',
    'orders 0123456789 and 0123456790',
    '#0123456789 and INV-0123456789 and ORD-2026-0012345',
    'ticket 0171234567',
    'заказ 0123456789, 注文 0123456789',
    'https://shop.example/orders/0171234567?n=06-12-34-56-78',
    '4111 1111 1111 1112 is no card',
    'GB82 WEST 1234 5698 7654 33 is no account',
    'tracking 1234567890123456789012345',
    '192.168.100.101',
    '@dana thanks, 100 % @ home',
    'It took 5 minutes, 3 tries, 12 people, 2026!',
  ])('%s', (text) => expect(out(text)).toBe(text))

  it('a text without anything, to the letter', () => {
    expect(redact('')).toEqual({ text: '', removed: [] })
    expect(out('Dana was wonderful.\n\nThank you 💐')).toBe('Dana was wonderful.\n\nThank you 💐')
  })
})

describe('hostile text', () => {
  const size = 1_000_000
  it.each([
    ['one word', 'a'.repeat(size)],
    ['digits', '4'.repeat(size)],
    ['spaced digits', '4 '.repeat(size / 2)],
    ['at signs', '@'.repeat(size)],
    ['words with at signs', 'a@'.repeat(size / 2)],
    ['dots before an at sign', `${'.'.repeat(size)}@example.com`],
    ['plus signs', '+1 '.repeat(size / 3)],
    ['account beginnings', 'DE89 '.repeat(size / 5)],
    ['telephone words', 'tel 1 '.repeat(size / 6)],
    ['orders', 'order 0123456789 '.repeat(size / 17)],
    ['no spaces', 'https://x/1-'.repeat(size / 12)],
    // Quadratic, the quickest of these would take hours; a busy machine may take some seconds.
  ])('1 MB of %s ends soon', { timeout: 60_000 }, (_name, text) => {
    expect(redact(text).text.length).toBeGreaterThan(0)
  })
})

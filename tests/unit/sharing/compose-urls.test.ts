/** An address that opens a draft says what it should and nothing else, whatever a customer wrote. */
import { describe, expect, it } from 'vitest'
import { composeUrl, type MailWay } from '@/lib/sharing/compose-urls'
import { mailAddress } from '@/lib/sharing/mail-address'

const NOTE = 'The rest is on your clipboard.'
const WAYS: readonly MailWay[] = ['mailto', 'gmail', 'outlook', 'outlook-com']
const LIMIT = { mailto: 2000, gmail: 8000, outlook: 8000, 'outlook-com': 8000 }
const mail = { to: 'ana@example.com', subject: 'Praise', text: 'Hello' }
const urlOf = (way: MailWay, part: Partial<typeof mail> = {}) =>
  composeUrl(way, { ...mail, ...part }, NOTE).url
/** As a browser or mail program reads it: no header but these. */
function fields(url: string): Record<string, string> {
  const { pathname, searchParams, protocol } = new URL(url.replaceAll('+', '%2B'))
  const named = Object.fromEntries(searchParams)
  return protocol === 'mailto:' ? { to: decodeURIComponent(pathname), ...named } : named
}

describe('an address', () => {
  it('has the form of each program', () => {
    const part = { subject: 'A & B', text: 'One\nTwo + 3' }
    expect(WAYS.map((way) => urlOf(way, part))).toEqual([
      'mailto:ana@example.com?subject=A%20%26%20B&body=One%0D%0ATwo%20%2B%203',
      'https://mail.google.com/mail/?view=cm&fs=1&to=ana%40example.com&su=A%20%26%20B&body=One%0ATwo%20%2B%203',
      'https://outlook.cloud.microsoft/mail/deeplink/compose?to=ana%40example.com&subject=A%20%26%20B&body=One%0ATwo%20%2B%203',
      'https://outlook.live.com/mail/deeplink/compose?to=ana%40example.com&subject=A%20%26%20B&body=One%0ATwo%20%2B%203',
    ])
  })

  it('is left without a receiver where none is known or what was typed is no address', () => {
    expect(composeUrl('mailto', { ...mail, to: null }, NOTE).url).toMatch(/^mailto:\?subject=/)
    expect(urlOf('gmail', { to: 'ana@example.com,eve@example.net' })).toContain('&to=&su=')
  })

  it.each(WAYS)('%s keeps every sign of every language, and what is no text at all', (way) => {
    const text = 'Grüße 👩‍👩‍👧 „ok“ 日本 მადლობა שלום‏ 100% #1? a=b\\ \'"!()*'
    expect(fields(urlOf(way, { text })).body).toBe(text)
    expect(fields(urlOf(way, { text: 'a\uD800b' })).body).toBe('a\uFFFDb')
  })
})

describe('a hostile text', () => {
  it.each(WAYS)('adds no receiver and no header to %s', (way) => {
    const hostile =
      'x\r\nBcc: eve@example.net\r\n\r\n%0d%0aBcc:eve@example.net?bcc=eve@example.net&cc=a#&to=b'
    const read = fields(urlOf(way, { subject: hostile, text: hostile }))
    const own = { mailto: 'to subject body', gmail: 'view fs to su body' }
    expect(Object.keys(read).join(' ')).toBe(own[way as keyof typeof own] ?? 'to subject body')
    expect(read.to).toBe(mail.to)
    expect(read.subject ?? read.su).toBe(
      'x Bcc: eve@example.net %0d%0aBcc:eve@example.net?bcc=eve@example.net&cc=a#&to=b',
    )
  })

  it('puts no line break, control sign or turned direction into a subject, and no control sign into a text', () => {
    const subject = 'a\u0000b\u0085c\u2028d\u202Ee\u2066f\tg'
    expect(fields(urlOf('gmail', { subject })).su).toBe('a b c d e f g')
    expect(fields(urlOf('gmail', { text: 'a\u0000\u001B[2J\u0085b\tc\rd\u2029e' })).body).toBe(
      'a[2Jb\tc\nd\ne',
    )
  })

  it.each([
    'ana@example.com,eve@example.net',
    'ana@example.com;eve@example.net',
    'ana@example.com?bcc=eve@example.net',
    'ana@example.com&bcc=eve@example.net',
    'ana@example.com%0d%0aBcc:eve@example.net',
    'ana@example.com\r\nBcc: eve@example.net',
    '"ana"@example.com',
    'Ana <ana@example.com>',
    'ana\u202E@example.com',
    'ana@exam\u200Bple.com',
    'ana@127.0.0.1',
    'ana@localhost',
    '.ana@example.com',
    'a..b@example.com',
    '@example.com',
    'ana',
    '',
    `${'a'.repeat(65)}@example.com`,
    `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.example.com`,
  ])('takes %j for no address', (typed) => expect(mailAddress(typed)).toBeNull())

  it.each([
    [' Ana.Lima+praise@Example.com ', 'Ana.Lima+praise@example.com'],
    ["o'brien@example.co.uk", "o'brien@example.co.uk"],
    ['ana@bücher.example', 'ana@xn--bcher-kva.example'],
    ['jörg@example.com', 'jörg@example.com'],
  ])('takes %j for %j', (typed, address) => expect(mailAddress(typed)).toBe(address))
})

describe('a long text', () => {
  const sentences = 'She stayed until it worked. '.repeat(4000)

  it.each(WAYS)('fits what %s takes, ends with a sentence, and says where the rest is', (way) => {
    const { url, isCut } = composeUrl(way, { ...mail, text: sentences }, NOTE)
    expect(isCut).toBe(true)
    expect(url.length).toBeLessThanOrEqual(LIMIT[way])
    expect(url.length).toBeGreaterThan(LIMIT[way] - 200)
    expect(fields(url).body?.replaceAll('\r', '')).toMatch(
      /it worked\.\n\n\[…\] The rest is on your clipboard\.$/,
    )
  })

  it.each([
    ['Japanese', 'ご対応ありがとうございました。'],
    ['one word', 'x'],
    ['emoji', '👩‍👧'],
    ['half signs', '\uD83D'],
  ])('fits in %s too, with a subject as long', (_name, piece) => {
    const text = piece.repeat(100_000 / piece.length)
    const { url } = composeUrl('mailto', { ...mail, subject: text, text }, NOTE)
    expect(url.length).toBeLessThanOrEqual(LIMIT.mailto)
    expect(fields(url).body?.length).toBeGreaterThan(NOTE.length + 20)
  })

  it('is whole where it just fits', () => {
    const room = LIMIT.mailto - urlOf('mailto', { text: '' }).length
    expect(composeUrl('mailto', { ...mail, text: 'a'.repeat(room) }, NOTE).isCut).toBe(false)
    expect(composeUrl('mailto', { ...mail, text: 'a'.repeat(room + 1) }, NOTE).isCut).toBe(true)
  })
})

/** The message to a leader holds all that the leader needs, and nothing of the customer's that must stay. */
import { describe, expect, it } from 'vitest'
import { composePraise, type PraiseToTell } from '@/lib/sharing/compose'
import { messageTexts } from '@/lib/sharing/message-texts'
import { shortId, signature, signed } from '@/lib/sharing/short-id'

const praise: PraiseToTell = {
  whose: 'mine',
  from: 'Dana Reyes',
  praisedName: 'Dana Reyes',
  quote: '"Dana was patient and solved it in one call."',
  whatIDid: 'Rebuilt the export by hand.',
  customerName: 'Ines Moreau',
  ticket: { subject: 'Export is  empty', url: 'https://desk.example.com/t/0171234567' },
}
const compose = (part: Partial<PraiseToTell> = {}) =>
  composePraise({ ...praise, ...part }, messageTexts('en'))
const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'

describe('composePraise', () => {
  it('quotes the customer, says whose it is, what was done and where, and asks for a plain reply', () => {
    expect(compose()).toBe(
      [
        'Dana Reyes here: a customer praised my work.',
        '',
        '“Dana was patient and solved it in one call.”',
        '— Ines Moreau',
        '',
        'What I did: Rebuilt the export by hand.',
        'Ticket: Export is empty',
        'https://desk.example.com/t/0171234567',
        '',
        'A short reply is enough, and would mean a lot to me.',
      ].join('\n'),
    )
  })

  it('names a colleague, or the team, where the praise is theirs', () => {
    expect(compose({ whose: 'colleague', praisedName: 'Miguel Sol' })).toMatch(
      /praised Miguel Sol[\s\S]*to Miguel Sol/,
    )
    expect(compose({ whose: 'colleague', praisedName: ' ' })).toMatch(/praised a colleague of mine/)
    expect(compose({ whose: 'team', praisedName: '' })).toMatch(/praised our team[\s\S]*to the team/)
  })

  it('leaves out what is not known, without empty lines or labels', () => {
    const text = compose({ from: '', whatIDid: '', customerName: '', ticket: null })
    expect(text.split('\n\n')).toHaveLength(3)
    expect(text).toMatch(/^A customer praised my work\./)
    expect(text).not.toMatch(/What I did|Ticket|—|\n{3}/)
  })

  it('redacts the words of customer and agent, and keeps the link', () => {
    const text = compose({
      quote: 'Great, call me on +49 171 2345678 or a@example.com',
      whatIDid: 'Refunded 4111 1111 1111 1111.',
    })
    expect(text).toContain('call me on [tel] or [e-mail]')
    expect(text).toContain('Refunded [card].')
    expect(text).toContain('/t/0171234567')
  })

  it('fills no placeholder that a customer wrote', () => {
    expect(compose({ quote: '{name} {done}', whatIDid: '{subject} $&' })).toMatch(
      /“\{name\} \{done\}”[\s\S]*\{subject\} \$&/,
    )
  })
})

describe('the last line', () => {
  it('is short, the same each time, and says the attempt from the second on', () => {
    expect(shortId(id)).toMatch(/^[2-9A-HJKMNP-Z]{4}$/)
    expect(signature(id, 1)).toBe(`#${shortId(id)}`)
    expect(signature(id, 2)).toBe(`#${shortId(id)} (2)`)
    expect(signed('Hello\n', id, 1)).toBe(`Hello\n\n#${shortId(id)}`)
  })

  it('differs between messages', () => {
    const ids = Array.from({ length: 200 }, () => shortId(crypto.randomUUID()))
    expect(new Set(ids).size).toBeGreaterThan(195)
  })
})

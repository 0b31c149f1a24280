import { describe, expect, it } from 'vitest'
import { createStandIns } from '@/lib/helpdesks/trim/stand-ins'

const standIns = () => createStandIns('https://help.northwind.example', 'desk.example')

describe('stand-ins', () => {
  it('leave no word, address or long number, and keep equal ones equal', () => {
    const { text } = standIns()
    const made = text(
      'Priya Raman <priya@northwind.example> asked about 4123456. priya@northwind.example, Priya!',
    )
    expect(made).not.toMatch(/priya|raman|northwind|asked|about|4123456/i)
    expect(made).toMatch(/^(\S+) \S+ <(person1@example\.com)> \S+ \S+ \d{7}\. \2, \1!$/)
  })

  it('keep different words different, also the thousandth', () => {
    const { text } = standIns()
    const words = Array.from({ length: 5000 }, (_, at) => `w${'abcdefghij'.charAt(at % 10)}${at}`)
    const letters = words.map((word) => word.replace(/\d/g, (digit) => 'klmnopqrst'.charAt(Number(digit))))
    expect(new Set(letters.map((word) => text(word))).size).toBe(new Set(letters).size)
  })

  it('keep where a link points inside the desk, and nothing of where it points outside', () => {
    const { link } = standIns()
    expect(link('/agent/users/31?mail=priya@northwind.example')).toBe(
      '/agent/users/31?mail=person1@example.com',
    )
    expect(link('https://northwind.example/private')).toBe('https://www.example.com/')
    expect(link('mailto:priya@northwind.example')).toBe('mailto:person1@example.com')
  })

  it('write a telephone as one of nobody’s, and leave dates and times', () => {
    const { text } = standIns()
    for (const telephone of ['(212) 867-5309', '+1 212 867 5309', '089 1234 5678', '212-867-5309'])
      expect(text(telephone)).toMatch(/^202-555-01\d\d$/)
    for (const other of ['2026-11-20 09:02:44', '20.11.2026', '11/20/2026 10:05', '12.50', '1 200', '10:05'])
      expect(text(other)).toBe(other)
  })

  it('leave no host and no secret in markup, and its names as they are', () => {
    const { markup, link } = standIns()
    expect(link('https://help.northwind.example/a?id=7')).toBe('https://desk.example/a?id=7')
    expect(markup('post.php?close=7&csrf_token=sZa3RccBMcps4iar4ltJkhAB2vPLPscK')).toBe(
      'post.php?close=7&csrf_token=secret1',
    )
    expect(markup('select2-container--bootstrap4 ticket_reply_edit')).toBe(
      'select2-container--bootstrap4 ticket_reply_edit',
    )
  })

  it('write other scripts as words, too', () => {
    expect(standIns().text('長谷川 さん, Привет')).not.toMatch(/[長谷川さんПривет]/u)
  })
})

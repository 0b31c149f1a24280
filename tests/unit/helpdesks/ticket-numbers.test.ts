/** A ticket's number in a heading, told from another number that its subject may hold. */
import { describe, expect, it } from 'vitest'
import { isNumberAlone, numbersIn, withoutCode, withoutNumber } from '@/lib/helpdesks/generic/numbers'

const numbers = numbersIn('https://desk.example/ticket.php?id=58')

describe("a heading without the ticket's number", () => {
  it.each([
    ['#58: Lost key', 'Lost key'],
    ['Bug 58 – Lost key', 'Lost key'],
    ['[Ticket #58] Lost key', 'Lost key'],
    ['Tickets :: [#58] Lost key', 'Lost key'],
    ['58. Lost key [Open]', 'Lost key'],
    ['Lost key (#58)', 'Lost key'],
    ['Lost key ( AAAA-0000-0058 )', 'Lost key'],
    ['Lost key (58)', 'Lost key'],
    ['Details: 58 - Lost key', 'Lost key'],
  ])('leaves of %s the subject', (line, subject) => {
    expect(withoutNumber(line, numbers)).toBe(subject)
  })

  it.each(['Invoice 8812: wrong street', '3. floor is dark', 'Cancel order 5531', 'Error (7)'])(
    'leaves %s, whose number is another',
    (line) => {
      expect(withoutNumber(line, numbers)).toBe(line)
    },
  )
})

describe('a heading that is the number alone', () => {
  it.each(['Ticket TCK-58', 'R-000058', 'Ticket Review: 000058', '[it-58]'])('is %s', (line) => {
    expect(isNumberAlone(line, numbers)).toBe(true)
  })

  it.each(['Cancel order 5531', 'Lost key', 'Room 58 is dark'])('is not %s', (line) => {
    expect(isNumberAlone(line, numbers)).toBe(false)
  })
})

describe('a name without the code behind it', () => {
  it.each([
    ['Ann Lee | TKT-4KD-77B2', 'Ann Lee'],
    ['Ann Lee · #58', 'Ann Lee'],
    ['Ann Lee | Desk', 'Ann Lee | Desk'],
    ['Ann Lee-58', 'Ann Lee-58'],
  ])('leaves of %s the name', (line, name) => {
    expect(withoutCode(line)).toBe(name)
  })
})

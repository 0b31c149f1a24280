/** Whatever was begun on a customer's ticket is found, whichever tool it was begun with. */
import { expect, it } from 'vitest'
import { isDraftOf, type Links } from '@/lib/records/subject-tables'

const TICKET = 'demo-desk https://desk.example.com 7'
const links: Links = {
  keys: new Set(['mail ines@example.com']),
  refs: new Set(),
  tickets: new Set([TICKET]),
  wins: new Set(),
}

it.each([TICKET, `thanks ${TICKET}`, `escalate ${TICKET}`])('finds %s without a customer in it', (id) => {
  expect(isDraftOf(id, {}, links)).toBe(true)
  expect(isDraftOf(id.replace(/7$/, '8'), {}, links)).toBe(false)
})

it('goes by the customer that a draft names before its ticket', () => {
  expect(isDraftOf(TICKET, { customerKey: 'mail omar@example.com' }, links)).toBe(false)
})

/** A ticket's address as it was taught: the next ticket fits, a list does not. */
import { describe, expect, it } from 'vitest'
import { addressOf, covers, ticketIn } from '@/lib/helpdesks/taught-address'

const at = (path: string) => new URL(path, 'https://desk.example.com')

describe.each([
  ['/tickets/42', '/tickets/{id}', '/tickets/43', '43'],
  [
    '/app/accounts/1/inbox/3/conversations/7?messageId=102',
    '/app/accounts/*/inbox/*/conversations/{id}',
    '/app/accounts/2/inbox/9/conversations/8',
    '8',
  ],
  ['/scp/tickets.php?id=5&sort=date', '/scp/tickets.php?id={id}', '/scp/tickets.php?sort=name&id=6', '6'],
  [
    '/otrs/index.pl?Action=AgentTicketZoom;TicketID=2;Session=abc',
    '/otrs/index.pl?Action=AgentTicketZoom&TicketID={id}',
    '/otrs/index.pl?Action=AgentTicketZoom;TicketID=3',
    '3',
  ],
  [
    '/hesk/admin/ticket.php?track=A7B-2QK-99ZT&sort=3',
    '/hesk/admin/ticket.php?track={id}',
    '/hesk/admin/ticket.php?track=B1C-7QA-10XX',
    'B1C-7QA-10XX',
  ],
  ['/show.php?page=2&mail=77', '/show.php?mail={id}', '/show.php?mail=5', '5'],
  ['/#ticket/zoom/7', '/#ticket/zoom/{id}', '/#ticket/zoom/81', '81'],
  [
    '/mail/u/0/#inbox/FMfcgzQfBkLvGtWxNmRdSpKjHzTq',
    '/mail/u/*#inbox/{id}',
    '/mail/u/1/#inbox/FMfcgzGtWxNmRdSpKjHzTqQfBkLv',
    'FMfcgzGtWxNmRdSpKjHzTqQfBkLv',
  ],
  ['/support/issue1', '/support/issue{id}', '/support/issue92', 'issue92'],
  ['/browse/SD-214', '/browse/{id}', '/browse/SD-9', 'SD-9'],
  ['/help/conversation/12?folder_id=3', '/help/conversation/{id}', '/help/conversation/13?folder_id=4', '13'],
  [
    '/conversations/invoices-of-march-differ',
    '/conversations/{id}',
    '/conversations/where-is-my-lamp',
    'where-is-my-lamp',
  ],
  [
    '/cases/0a1b2c3d-0000-4000-8000-000000000001/',
    '/cases/{id}',
    '/cases/0a1b2c3d-0000-4000-8000-000000000002',
    '0a1b2c3d-0000-4000-8000-000000000002',
  ],
])('%s', (taught, pattern, next, id) => {
  it('is kept as a pattern, in which another ticket has another id', () => {
    expect(addressOf(at(taught))).toBe(pattern)
    expect(ticketIn(pattern, at(taught))).not.toBeNull()
    expect(ticketIn(pattern, at(next))).toBe(id)
  })
})

it.each([
  ['/tickets/{id}', '/tickets'],
  ['/tickets/{id}', '/tickets/new'],
  ['/tickets/{id}', '/tickets/42/history'],
  ['/tickets/{id}', '/reports/42'],
  ['/support/issue{id}', '/support/msg18'],
  ['/support/issue{id}', '/support/issue'],
  ['/scp/tickets.php?id={id}', '/scp/tickets.php'],
  ['/scp/tickets.php?id={id}', '/scp/users.php?id=5'],
  [
    '/otrs/index.pl?Action=AgentTicketZoom&TicketID={id}',
    '/otrs/index.pl?Action=AgentTicketPrint;TicketID=3',
  ],
  ['/#ticket/zoom/{id}', '/#ticket/view/my_tickets'],
  ['/#ticket/zoom/{id}', '/'],
])('%s is not %s', (pattern, other) => {
  expect(ticketIn(pattern, at(other))).toBeNull()
})

it.each([
  ['/support/{id}', '/support/issue{id}', true],
  ['/support/issue{id}', '/support/issue{id}', true],
  ['/support/issue{id}', '/support/msg{id}', false],
  ['/a/*/cases/{id}', '/a/*/tickets/{id}', false],
])('%s holds for the tickets of %s: %s', (pattern, other, isCovered) => {
  expect(covers(pattern, other)).toBe(isCovered)
})

it('names no ticket where the address has nothing of its own', () => {
  expect(addressOf(at('/inbox'))).toBeNull()
  expect(addressOf(at('/v2/inbox'))).toBeNull()
})

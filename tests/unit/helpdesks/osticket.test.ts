import { describe, expect, it } from 'vitest'
import desk from '@/lib/helpdesks/sites/osticket'

describe('which addresses of osTicket are tickets', () => {
  const idOf = (path: string) => desk.ticketId(new URL(path, 'https://desk.example'))

  it.each(['/scp/tickets.php?id=7', '/help/scp/tickets.php?id=7#reply', '/scp/tickets.php?status=open&id=7'])(
    '%s',
    (path) => expect(idOf(path)).toBe('7'),
  )

  it.each([
    '/scp/tickets.php',
    '/scp/tickets.php?queue=7',
    '/scp/tickets.php?number=100007',
    '/scp/tickets.php?id=seven',
    '/scp/tasks.php?id=7',
    '/scp/users.php?id=7',
    '/tickets.php?id=7',
    '/view.php?id=7',
  ])('not %s by the address alone', (path) => expect(idOf(path)).toBeNull())
})

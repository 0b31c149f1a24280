import { describe, expect, it } from 'vitest'
import desk from '@/lib/helpdesks/sites/freescout'

describe('which addresses of FreeScout are conversations', () => {
  const idOf = (path: string) => desk.ticketId(new URL(path, 'https://desk.example'))

  it.each(['/conversation/7', '/help/conversation/7?folder_id=3#thread-9', '/conversation/7?print=1'])(
    '%s',
    (path) => expect(idOf(path)).toBe('7'),
  )

  it.each([
    '/mailbox/7',
    '/mailbox/7/new-ticket',
    '/customers/7/edit',
    '/conversation/ajax-html/send_log?thread_id=7',
    '/search?q=conversation/7',
  ])('not %s', (path) => expect(idOf(path)).toBeNull())
})

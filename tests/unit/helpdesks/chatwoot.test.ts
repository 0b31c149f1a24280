import { describe, expect, it } from 'vitest'
import desk from '@/lib/helpdesks/sites/chatwoot'

describe('which addresses of Chatwoot are conversations', () => {
  const idOf = (path: string) => desk.ticketId(new URL(path, 'https://desk.example'))

  it.each([
    '/app/accounts/1/conversations/7',
    '/app/accounts/1/inbox/3/conversations/7?messageId=9',
    '/app/accounts/1/label/billing/conversations/7',
    '/app/accounts/1/custom_view/2/conversations/7',
    '/app/accounts/12/mentions/conversations/7/',
    '/app/accounts/1/inbox-view/conversation/7',
  ])('%s', (path) => expect(idOf(path)).toBe('7'))

  it.each([
    '/app/accounts/1/dashboard',
    '/app/accounts/1/contacts/7',
    '/app/accounts/1/inbox/7',
    '/app/accounts/1/reports/conversation',
    '/app/login',
    '/survey/responses/7',
  ])('not %s', (path) => expect(idOf(path)).toBeNull())
})

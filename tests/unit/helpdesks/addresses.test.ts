/** Which addresses are tickets, of desks that are read by their page alone. */
import { describe, expect, it } from 'vitest'
import crisp from '@/lib/helpdesks/sites/crisp'
import helpScout from '@/lib/helpdesks/sites/help-scout'
import hubspot from '@/lib/helpdesks/sites/hubspot'
import liveAgent from '@/lib/helpdesks/sites/live-agent'
import reamaze from '@/lib/helpdesks/sites/reamaze'

const SITE = '/website/0a1b2c3d-0000-4000-8000-000000000001'

describe.each([
  [
    hubspot,
    'https://app-eu1.hubspot.com',
    {
      '/help-desk/14/view/2/ticket/37/thread/81#email': '37',
      '/help-desk/14/view/search/ticket/37': '37',
      '/live-messages/14/inbox/81#reply-editor': '81',
      '/contacts/14/record/0-5/37/': '37',
      '/contacts/14/ticket/37': '37',
    },
    ['/help-desk/14/view/2', '/contacts/14/record/0-1/37', '/contacts/14/objects/0-5', '/live-messages/14'],
  ],
  [
    liveAgent,
    'https://support.acme.example',
    {
      '/agent/#Conversation;id=uccfa2sj': 'uccfa2sj',
      '/agent/index.php?rnd=83#Conversation;id=0f114222': '0f114222',
    },
    ['/agent/#Tickets', '/agent/', '/#Conversation;id=1', '/agent/#KnowledgeBase;id=12'],
  ],
  [
    crisp,
    'https://app.crisp.chat',
    { [`${SITE}/inbox/session_1-2/`]: 'session_1-2', [`${SITE}/inbox/session_1-2`]: 'session_1-2' },
    [`${SITE}/inbox/`, `${SITE}/contacts/session_1-2`, '/settings/website/1/'],
  ],
  [
    reamaze,
    'https://acme.reamaze.com',
    { '/admin/conversations/a-slug': 'a-slug', '/admin/conversations/a-slug/': 'a-slug' },
    ['/admin/conversations', '/conversations/a-slug', '/admin/chats', '/admin/settings/a'],
  ],
  [
    helpScout,
    'https://secure.helpscout.net',
    {
      '/conversation/3297862965/43152/?viewId=8514301#thread-1': '3297862965',
      '/conversation/3297862965/43152': '3297862965',
      '/conversation/3297862965': '3297862965',
    },
    ['/inboxes/508ac92f66c3dcff/views/99451', '/inbox/8514303', '/customer/29/5', '/conversation/new'],
  ],
])('$id', (desk, origin, tickets, others) => {
  it.each(Object.entries(tickets))('%s', (path, id) => {
    expect(desk.ticketId(new URL(path, origin))).toBe(id)
  })
  it.each(others)('not %s', (path) => {
    expect(desk.ticketId(new URL(path, origin))).toBeNull()
  })
})

/** The made-up ticket of the tour, in the words of the interface. Pure. */
import type { TicketMessage, TicketSnapshot } from '@/lib/helpdesks/types'

export type SampleTexts = {
  customer: string
  agent: string
  subject: string
  ask: string
  reply: string
  latest: string
}

export function sampleOf({ customer, agent, subject, ask, reply, latest }: SampleTexts): TicketSnapshot {
  const said = (id: string, role: TicketMessage['role'], name: string, text: string): TicketMessage => ({
    id,
    role,
    author: { name, email: null },
    sentAt: null,
    text,
  })
  return {
    helpdesk: 'sample',
    layout: 'sample',
    source: 'selection',
    complete: true,
    ticket: {
      id: 'sample',
      subject,
      url: 'https://desk.example/1',
      status: null,
      tags: [],
      requester: { name: customer, email: null },
      satisfaction: null,
      messages: [
        said('1', 'customer', customer, ask),
        said('2', 'agent', agent, reply),
        said('3', 'customer', customer, latest),
      ],
    },
  }
}

import { describe, expect, it, vi } from 'vitest'
import desk from '@/lib/helpdesks/sites/frappe-helpdesk'
import type { Ticket, TicketMessage } from '@/lib/helpdesks/types'

// There is no page here; that HTML becomes text is tested in real browsers.
vi.mock('@/lib/helpdesks/dom', async (original) => ({
  ...(await original<object>()),
  textOfHtml: (html: string) => html.replace(/<[^>]*>/g, ''),
}))

const url = new URL('https://help.example/helpdesk/tickets/12')
const METHOD = '/api/method/helpdesk.helpdesk.doctype.hd_ticket.api'
const ACTIVITIES = `${METHOD}.get_ticket_activities?ticket=12`
const CONTACT = `${METHOD}.get_ticket_contact?ticket=12`

const PRIYA = { name: 'Priya Raman', email: 'priya@northwind.example', image: null }
const DANA = { name: 'Dana Okafor', email: 'dana@help.example', image: '/files/dana.png' }
const GUS = { name: 'gus@northwind.example', email: 'gus@northwind.example', image: '' }

const mail = (name: string, minute: number, direction: string, user: { email: string }) => ({
  name,
  content: `<p>text ${name}</p>`,
  creation: `2026-11-27 10:${minute}:00.000000`,
  communication_date: null,
  sender: user.email,
  recipients: 'support@help.example',
  sent_or_received: direction,
  delivery_status: '',
  user,
})

const comment = (name: string, minute: number) => ({
  name,
  content: `<p>text ${name}</p>`,
  creation: `2026-11-27 10:${minute}:00.000000`,
  commented_by: DANA.email,
  is_pinned: 0,
  user: DANA,
})

const answers = (communications: unknown, comments: unknown, contact: unknown = {}) => ({
  [ACTIVITIES]: { message: { communications, comments, history: [], views: [], calls: [] } },
  [CONTACT]: { message: contact },
})

const shown = (id: string, text: string): TicketMessage => ({
  id,
  role: 'agent',
  author: { name: null, email: null },
  sentAt: null,
  text,
})

const dom: Ticket = {
  id: '12',
  subject: 'Two parcels',
  url: url.href,
  status: null,
  tags: [],
  requester: { name: 'Priya Raman', email: null },
  satisfaction: null,
  messages: [shown('k2', 'as shown')],
}

async function read(known: Record<string, unknown>, page: Ticket | null = dom) {
  const asked: string[] = []
  const get = async (asking: string) => {
    asked.push(asking)
    expect(desk.api.paths.some((pattern) => pattern.test(asking))).toBe(true)
    if (!(asking in known)) throw new Error(`404 ${asking}`)
    return known[asking]
  }
  return { ticket: await desk.api.read('12', get, { url, dom: page, isWhole: true }), asked }
}

describe('Frappe Helpdesk by its API', () => {
  it('knows received from sent, and everybody who is no agent as the customer', async () => {
    const communications = [
      mail('k1', 10, 'Received', PRIYA),
      mail('k2', 20, 'Sent', DANA),
      mail('k3', 40, 'Received', GUS),
    ]
    const { ticket, asked } = await read(
      answers(communications, [comment('c1', 30)], { name: 'Priya Raman', email_id: PRIYA.email }),
    )
    expect(asked).toEqual([ACTIVITIES, CONTACT])
    expect(ticket.messages.map(({ id, role, text }) => [id, role, text])).toEqual([
      ['k1', 'customer', 'text k1'],
      ['k2', 'agent', 'as shown'],
      ['c1', 'note', 'text c1'],
      ['k3', 'customer', 'text k3'],
    ])
    expect(ticket.messages.map(({ author }) => author)).toEqual([
      { name: 'Priya Raman', email: 'priya@northwind.example' },
      { name: 'Dana Okafor', email: 'dana@help.example' },
      { name: 'Dana Okafor', email: 'dana@help.example' },
      { name: null, email: 'gus@northwind.example' },
    ])
    expect(ticket).toMatchObject({
      subject: 'Two parcels',
      requester: { name: 'Priya Raman', email: 'priya@northwind.example' },
    })
  })

  it('knows the words of an agent who opened the ticket for somebody', async () => {
    const communications = [mail('k1', 10, 'Received', DANA), mail('k2', 20, 'Received', PRIYA)]
    const { ticket } = await read(answers(communications, [comment('c1', 30)]))
    expect(ticket.messages.map(({ role }) => role)).toEqual(['agent', 'customer', 'note'])
    expect(ticket.requester).toEqual({ name: 'Priya Raman', email: null })
  })

  it('asks for nothing that acts', () => {
    const allows = (asking: string) => desk.api.paths.some((pattern) => pattern.test(asking))
    expect(allows(`${METHOD}.merge_ticket?source=1&target=2`)).toBe(false)
    expect(allows(`${ACTIVITIES}&mark_seen=1`)).toBe(false)
    expect(allows('/api/method/frappe.client.delete?doctype=HD Ticket&name=12')).toBe(false)
  })

  it('gives way where the answer has another shape, or the page told nothing', async () => {
    await expect(read({ [ACTIVITIES]: { message: {} } })).rejects.toThrow('No activities')
    await expect(read(answers([], []), null)).rejects.toThrow(TypeError)
  })
})

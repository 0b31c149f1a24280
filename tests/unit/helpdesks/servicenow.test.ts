import { describe, expect, it } from 'vitest'
import desk from '@/lib/helpdesks/sites/servicenow'
import type { Ticket } from '@/lib/helpdesks/types'

const ID = '9d385017c611228701d22104cc95c371'
const STREAM = `/angular.do?sysparm_type=list_history&action=get_new_entries&table=incident&sys_id=${ID}&sysparm_source=from_form`
const form = new URL(`https://acme.service-now.com/incident.do?sys_id=${ID}`)

const journal = (minute: number, who: string, field: string, text: string) => ({
  sys_created_on: `2026-11-20 10:${String(minute).padStart(2, '0')}:00`,
  sys_created_by: who,
  user_id: 'a',
  entries: {
    changes: [],
    custom: [],
    journal: [{ sys_id: `j${minute}`, field_name: field, field_label: 'Words', new_value: text }],
  },
})
const change = {
  ...journal(2, 'Beth Anglin', 'state', ''),
  entries: { changes: [{}], journal: [], custom: [] },
}
const entries = [
  journal(30, 'Abel Tuter', 'comments', 'It says "denied".\n\nNothing more. '),
  journal(20, 'Beth Anglin', 'work_notes', 'Do not tell.'),
  journal(15, 'Abel Tuter', 'u_hr_notes', 'A field of their own.'),
  change,
  journal(1, 'Beth Anglin', 'comments', 'Which error?'),
]

const shown = {
  id: ID,
  subject: 'Unable to send mail',
  requester: { name: 'Abel Tuter', email: null },
  messages: [
    {
      id: 'description',
      role: 'customer',
      author: { name: 'Abel Tuter', email: null },
      sentAt: null,
      text: 'Help',
    },
    {
      id: '2',
      role: 'agent',
      author: { name: 'Beth Anglin', email: null },
      sentAt: null,
      text: 'Which error?',
    },
  ],
} as unknown as Ticket

async function read(answer: unknown, dom: Ticket | null = shown, url = form) {
  const get = async (path: string) => {
    expect(
      desk.api.paths.some((pattern) => pattern.test(path)),
      path,
    ).toBe(true)
    if (path !== STREAM) throw new Error('404')
    return answer
  }
  return desk.api.read(ID, get, { url, dom, isWhole: true })
}

describe("ServiceNow's stream", () => {
  it('tells comments from notes by their field, oldest first, with their times', async () => {
    const { messages, subject } = await read({ entries })
    expect(subject).toBe('Unable to send mail')
    expect(messages.map(({ id, role, sentAt, text }) => [id, role, sentAt, text])).toEqual([
      ['description', 'customer', null, 'Help'],
      ['j1', 'agent', '2026-11-20T10:01:00.000Z', 'Which error?'],
      ['j15', 'note', '2026-11-20T10:15:00.000Z', 'A field of their own.'],
      ['j20', 'note', '2026-11-20T10:20:00.000Z', 'Do not tell.'],
      ['j30', 'customer', '2026-11-20T10:30:00.000Z', 'It says "denied".\nNothing more.'],
    ])
  })

  it('takes nobody without a name for the customer', async () => {
    const dom = { ...shown, requester: { name: null, email: null }, messages: [] }
    const { messages } = await read({ entries: [journal(1, '', 'comments', 'Who?')] }, dom)
    expect(messages.map(({ role }) => role)).toEqual(['agent'])
  })

  it.each([
    ['another shape', { result: [] }, shown, form],
    ['no page', { entries }, null, form],
    ['an address without the record', { entries }, shown, new URL('https://acme.service-now.com/navpage.do')],
    [
      'a time that is none',
      { entries: [{ ...journal(1, 'A', 'comments', 'x'), sys_created_on: 'today' }] },
      shown,
      form,
    ],
  ])('gives up on %s', async (_what, answer, dom, url) => {
    await expect(read(answer, dom, url)).rejects.toThrow()
  })
})

describe('which record an address names', () => {
  it.each([
    [`/incident.do?sys_id=${ID}&sysparm_view=ess`, ID],
    [`/sc_task.do?sysparm_view=x&sys_id=${ID}`, ID],
    [`/nav_to.do?uri=incident.do?sys_id=${ID}`, ID],
    [`/nav_to.do?uri=%2Fincident.do%3Fx%3D1%26sys_id%3D${ID}`, ID],
    [`/now/nav/ui/classic/params/target/incident.do%3Fsys_id%3D${ID}%26x%3D%255E`, ID],
    [`/now/sow/record/incident/${ID}/params/selected-tab-index/1`, ID],
    [`/now/cwf/agent/record/sn_customerservice_case/${ID}`, ID],
    [`/now/workspace/agent/record/interaction/${'0'.repeat(32)}/sub/record/incident/${ID}`, ID],
    ['/now/sow/record/incident/-1_uid_1', null],
    ['/now/sow/list/params/list-id/1', null],
    ['/incident_list.do?sysparm_query=active%3Dtrue', null],
    ['/navpage.do', null],
  ])('%s', (path, id) => {
    expect(desk.ticketId(new URL(path, 'https://acme.service-now.com'))).toBe(id)
  })
})

/** Tickets that a reader must survive: none, many or huge messages, markup in every field, pages that misbehave. */
import { type DemoTicket, dana, type Oddity, ticket } from './ticket-types.ts'

const nina = { name: 'Nina Castell', email: 'nina.castell@oddbox.example', company: 'Oddbox', place: 'Porto' }
const markup = '<img src=x onerror="document.title=1"><b>bold</b></h1><script>document.title=2</script>'
const FIVE_MEGABYTES = 5 * 1024 * 1024
const SENTENCE = 'The report stops at row 4,096 and I would like to know why. '

/** The addresses that tests open: `/agent/tickets/{id}`. */
export const oddIds = {
  empty: '9001',
  thousand: '9002',
  huge: '9003',
  changed: '9004',
  throws: '9005',
  markup: '9006',
  storm: '9007',
  slow: '9008',
  partial: '9009',
  clobbered: '9010',
} as const

export function oddTickets(): DemoTicket[] {
  return [
    ticket({ id: oddIds.empty, subject: 'A ticket without messages', requester: nina }, []),
    ticket({ id: oddIds.thousand, subject: 'A thousand messages', requester: nina }, conversation(1000)),
    ticket({ id: oddIds.huge, subject: 'One message of five megabytes', requester: nina }, [
      ['inbound', nina, '2026-11-02T10:00:00Z', SENTENCE.repeat(Math.ceil(FIVE_MEGABYTES / SENTENCE.length))],
    ]),
    ticket(
      {
        id: oddIds.markup,
        subject: markup,
        tags: [markup],
        requester: { name: markup, email: '"><i>@oddbox.example', company: markup, place: markup },
        assignee: markup,
        rating: { score: 1, scale: 5, comment: markup },
      },
      [
        ['inbound', { name: markup, email: '"><i>@oddbox.example' }, '2026-11-02T10:00:00Z', markup],
        ['outbound', { name: markup, email: '"><i>@acorn.example' }, '2026-11-02T11:00:00Z', markup],
      ],
    ),
    misbehaving('changed', 'The page has changed: no subject is shown'),
    misbehaving('throws', 'The page throws in its own getters'),
    misbehaving('storm', 'The page changes a hundred times a second'),
    misbehaving('slow', 'The page loads slowly'),
    misbehaving('clobbered', 'The page names its fields after methods of the document'),
    ticket(
      { id: oddIds.partial, subject: 'Only the last messages are shown', requester: nina, odd: 'partial' },
      conversation(12),
    ),
  ]
}

function misbehaving(odd: Oddity, subject: string): DemoTicket {
  return ticket({ id: oddIds[odd], subject, requester: nina, odd }, conversation(3))
}

/** Customer and agent by turns, a minute apart. */
function conversation(length: number): Parameters<typeof ticket>[1] {
  const start = Date.parse('2026-11-02T10:00:00Z')
  return Array.from({ length }, (_, index) => {
    const at = new Date(start + index * 60_000).toISOString().replace('.000', '')
    return index % 2 === 0
      ? ['inbound', nina, at, `${SENTENCE}This is question ${index + 1}, could you please look into it?`]
      : ['outbound', dana, at, `Thank you, I have noted question ${index} and will answer by Friday.`]
  })
}

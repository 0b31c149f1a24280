/** The tickets of the pretended Zendesk account: made-up people, as its API gives them. */

export type User = { id: number; name: string; email: string; role: 'end-user' | 'agent' | 'admin' }

export type Comment = {
  authorId: number
  at: string
  html: string
  isPublic: boolean
}

export type DeskTicket = {
  id: number
  subject: string
  status: string
  tags: string[]
  requesterId: number
  channel: string
  rating: { score: string; comment: string | null } | null
  comments: Comment[]
  /** The page shows only so many of the last comments until "show more" is pressed. */
  shownAtFirst: number
}

export const USERS: readonly User[] = [
  { id: 9, name: 'Dana Okafor', email: 'dana.okafor@acme.example', role: 'agent' },
  { id: 30, name: 'Priya Raman', email: 'priya.raman@northwind.example', role: 'end-user' },
  { id: 31, name: 'Gus Pereira', email: 'gus.pereira@oddbox.example', role: 'end-user' },
  { id: 32, name: 'Nina Castell', email: 'nina.castell@oddbox.example', role: 'end-user' },
]

export const DANA = 9

/** Words that only this ticket has. */
export const wordOf = (id: number): string => `parcel-${id}-${'abcdefgh'[id % 8]}`

function comment(id: number, index: number, authorId: number, isPublic = true): Comment {
  const at = new Date(Date.UTC(2026, 10, 20, 9, index)).toISOString().replace('.000', '')
  const what = isPublic
    ? authorId === DANA
      ? 'I have looked at'
      : 'Could you look at'
    : 'Do not tell them about'
  return {
    authorId,
    at,
    isPublic,
    html: `<div class="zd-comment" dir="auto"><p>${what} ${wordOf(id)}?</p><p>Line ${index}.</p></div>`,
  }
}

function ticket(
  id: number,
  requesterId: number,
  subject: string,
  more: Partial<DeskTicket> = {},
): DeskTicket {
  return {
    id,
    subject,
    status: 'open',
    tags: ['delivery'],
    requesterId,
    channel: 'email',
    rating: null,
    comments: [comment(id, 0, requesterId), comment(id, 1, DANA), comment(id, 2, requesterId)],
    shownAtFirst: 3,
    ...more,
  }
}

export const LONG = 104
/** A note of the agent's is the last word. */
export const NOTED = 103

export function allTickets(): DeskTicket[] {
  return [
    ticket(101, 31, 'A refund for the October order'),
    ticket(102, 30, 'Invoices of March do not match', {
      rating: { score: 'good', comment: 'Quick and kind.' },
    }),
    ticket(NOTED, 32, 'Where is the new terminal', {
      comments: [comment(NOTED, 0, 32), comment(NOTED, 1, DANA), comment(NOTED, 2, DANA, false)],
    }),
    ticket(LONG, 30, 'A very long story', {
      comments: Array.from({ length: 120 }, (_, index) => comment(LONG, index, index % 2 ? DANA : 30)),
      shownAtFirst: 4,
    }),
  ]
}

/** Made-up messages of any number and length, the same in every run. */
import { type DemoTicket, dana, ticket } from '../demo-desk/ticket-types.ts'

const customer = { name: 'Nina Castell', email: 'nina.castell@oddbox.example' }

const SENTENCES = [
  'Since the update on Monday the export stops after 4,096 rows, and the log shows error 1022 each time.',
  'Could you tell me which of the two settings is responsible, and whether there is a number for the limit?',
  'I have been with you for three years, and Dana was so kind and patient with me the last time I called.',
  'First I open the report, then I choose the month, and after that the button stays grey.',
  'Please send me the steps in the right order so that my colleagues can follow them without me.',
  'I need this today.',
  'Just fix it and tell me when it is done, I do not need to know how.',
  'We felt a little lost, to be honest, and it was lovely that somebody called us back.',
  'The invoice says 1,240.50 but the contract says 1,180.00, so one of the two must be wrong.',
  'This is the third time that I write, and I still have no answer and no date.',
]

/** About 45 words with an own mark by which any reader's result can be searched. */
export function markOf(index: number): string {
  return `ref-${String(index + 1).padStart(6, '0')}`
}

export function textOfMessage(index: number): string {
  const sentences = [0, 3, 7].map((step) => SENTENCES[(index + step) % SENTENCES.length])
  return `Hello, this is about ${markOf(index)}.\n\n${sentences.join(' ')}\n\nKind regards\nNina`
}

/** Exactly `words` words, beginning with another sentence for each `start`. */
export function textOfLength(words: number, start: number): string {
  const all = Array.from({ length: words }, (_, step) => SENTENCES[(start + step) % SENTENCES.length]).join(
    ' ',
  )
  return all.split(' ').slice(0, words).join(' ')
}

/** Customer and agent by turns, a minute apart. */
export function longTicket(id: string, length: number): DemoTicket {
  const start = Date.parse('2026-11-02T10:00:00Z')
  return ticket(
    { id, subject: `A conversation of ${length} messages`, requester: customer },
    Array.from({ length }, (_, index) => {
      const at = new Date(start + index * 60_000).toISOString().replace('.000', '')
      return index % 2 === 0
        ? ['inbound', customer, at, textOfMessage(index)]
        : ['outbound', dana, at, textOfMessage(index)]
    }),
  )
}

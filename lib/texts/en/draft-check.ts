/** The words of the check of a reply. */
import type { HintKind } from '@/lib/approach/draft/types'

export const draftCheck = {
  title: 'Your reply so far',
  good: 'Your reply fits this message',
  hints: {
    'open-gap': 'A gap is still open: [{{about}}].',
    'apology-first': 'Show first that you understood. Then the time, then the apology.',
    apologies: '{{count}} apologies. One is enough; say what you do instead.',
    'answer-late': 'The answer is in line {{count}}. This customer wants it first.',
    'no-number': 'No number for “{{about}}”.',
    'no-next': 'No next step with a date or time.',
    'no-steps': 'No steps in order. This customer follows them one by one.',
    'no-name': '{{about}} is not greeted by name.',
    'too-long': '{{count}} words. This customer reads three lines.',
  },
  names: {
    'open-gap': 'open gaps',
    'apology-first': 'understanding before apology',
    apologies: 'number of apologies',
    'answer-late': 'answer first',
    'no-number': 'missing numbers',
    'no-next': 'next step or date',
    'no-steps': 'steps in order',
    'no-name': 'greeting by name',
    'too-long': 'length',
  },
  off: 'Do not check this any more: {{check}}',
  isOff: 'No longer checked: {{check}}.',
  settings: {
    title: 'Check of your reply',
    text: 'While you type a reply in the help desk, Bouquet holds it against what the customer’s message asks for. The text of your reply is kept nowhere.',
    all: 'Check my reply while I type it',
  },
} as const satisfies {
  hints: Record<HintKind, string>
  names: Record<HintKind, string>
  [key: string]: unknown
}

/** English advice for grief, illness, danger or a legal threat: careful, short, and handed to a named person. */

import type { Guidance } from '../../types'

export const sensitive: Guidance = {
  lines: [
    'Danger to anyone comes first: help before the ticket.',
    'Acknowledge it in one plain sentence. No sales, no survey.',
    'Hand it to a named person today, and say who.',
  ],
  do: [
    'Danger to life: follow your emergency procedure now, and tell your lead.',
    'Take work away: say what you have stopped or settled already.',
    'Legal threat: confirm receipt, and pass it on unanswered.',
  ],
  avoid: [
    'Advice on health or law, guesses, comfort in set phrases.',
    'Arguing, admitting or promising anything in a legal matter.',
    'Asking for proof or forms before a person has answered.',
  ],
  outline: [
    { part: 'safety', text: 'If anyone is in danger now, call {emergency number}.' },
    { part: 'understanding', text: '{customer}, I have read your message about {matter}.' },
    { part: 'answer', text: 'I have {done}, so that you need not think of it now.' },
    { part: 'next', text: '{owner} will take this over today and write to you by {time}.' },
    { part: 'next', text: 'This reaches {owner} directly: {contact}.' },
  ],
  openings: [
    'Dear {customer}, I am very sorry to read about {matter}.',
    'Dear {customer}, I have read your message about {matter} and passed it to {owner} today.',
    'Dear {customer}, your safety comes first. If you are in danger now, call {emergency number}.',
  ],
  closings: [
    '{owner} will write to you by {time}. Nothing is needed from you until then.',
    'If you need anything before that, this reaches {owner} directly: {contact}.',
  ],
}

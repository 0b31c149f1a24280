/** Messages in English. */
import type { MessageTexts } from './types'

export const en: MessageTexts = {
  quotes: ['“', '”'],
  from: '{from} here: ',
  praised: {
    mine: 'a customer praised my work.',
    colleague: 'a customer praised {name}.',
    colleagueUnnamed: 'a customer praised a colleague of mine.',
    team: 'a customer praised our team.',
    you: 'a customer praised you.',
  },
  subject: {
    mine: 'A customer praised my work',
    colleague: 'A customer praised {name}',
    colleagueUnnamed: 'A customer praised a colleague of mine',
    team: 'A customer praised our team',
    you: 'A customer praised you',
  },
  done: { mine: 'What I did: {done}', others: 'What was done: {done}', you: 'What you did: {done}' },
  ticket: 'Ticket: {subject}',
  reply: {
    mine: 'A short reply is enough, and would mean a lot to me.',
    colleague: 'A short word from you to {name} would mean a lot.',
    colleagueUnnamed: 'A short word from you would mean a lot to them.',
    team: 'A short word from you to the team would mean a lot.',
    you: 'I wanted you to know. Well done!',
    teamMate: 'I wanted you to know: it is yours, too.',
  },
  escalation: {
    opening: 'a customer needs a decision that is not mine to take.',
    customer: 'Customer: {customer}',
    need: 'What they need: {need}',
    tried: 'What I tried: {tried}',
    promise: {
      whole: 'What I promised: {promise}, by {by}',
      undated: 'What I promised: {promise}',
      answer: 'I promised an answer by {by}.',
    },
    reply: 'Please tell me what you decide, and by when.',
    subject: 'A customer needs your decision: {subject}',
    subjectAlone: 'A customer needs your decision',
  },
  thanks: { opening: 'thank you, {name}.', wrote: 'A customer wrote:', subject: 'Thank you, {name}' },
}

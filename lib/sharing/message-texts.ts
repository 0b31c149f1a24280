/** The words of a message to a leader or a colleague, by language. Data; the composers fill the placeholders. */

export type MessageTexts = {
  quotes: readonly [string, string]
  /** Where the sender's name is known; a webhook does not say who writes. */
  from: string
  praised: { mine: string; colleague: string; colleagueUnnamed: string; team: string }
  done: { mine: string; others: string }
  ticket: string
  reply: { mine: string; colleague: string; colleagueUnnamed: string; team: string }
  escalation: {
    /** After `from`, and alone. */
    opening: string
    customer: string
    need: string
    tried: string
    promise: { whole: string; undated: string; answer: string }
    reply: string
    subject: string
    subjectAlone: string
  }
  thanks: { opening: string; wrote: string; subject: string }
}

const en: MessageTexts = {
  quotes: ['“', '”'],
  from: '{from} here:',
  praised: {
    mine: 'a customer praised my work.',
    colleague: 'a customer praised {name}.',
    colleagueUnnamed: 'a customer praised a colleague of mine.',
    team: 'a customer praised our team.',
  },
  done: { mine: 'What I did: {done}', others: 'What was done: {done}' },
  ticket: 'Ticket: {subject}',
  reply: {
    mine: 'A short reply is enough, and would mean a lot to me.',
    colleague: 'A short word from you to {name} would mean a lot.',
    colleagueUnnamed: 'A short word from you would mean a lot to them.',
    team: 'A short word from you to the team would mean a lot.',
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
  thanks: {
    opening: 'thank you, {name}.',
    wrote: 'A customer wrote:',
    subject: 'Thank you, {name}',
  },
}

/** English where the language has no texts yet. */
export function messageTexts(language: string): MessageTexts {
  return BY_LANGUAGE.get(language.split('-')[0] ?? '') ?? en
}

/** Of every language that has texts. */
export const allMessageTexts = (): ReadonlyMap<string, MessageTexts> => BY_LANGUAGE

const BY_LANGUAGE = new Map<string, MessageTexts>([['en', en]])

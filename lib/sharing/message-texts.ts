/** The words of a message to a leader, by language. Data; the placeholders are filled by `compose`. */

export type MessageTexts = {
  quotes: readonly [string, string]
  /** Where the sender's name is known; a webhook does not say who writes. */
  from: string
  praised: { mine: string; colleague: string; colleagueUnnamed: string; team: string }
  done: { mine: string; others: string }
  ticket: string
  reply: { mine: string; colleague: string; colleagueUnnamed: string; team: string }
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
}

/** English where the language has no texts yet. */
export function messageTexts(language: string): MessageTexts {
  return BY_LANGUAGE.get(language.split('-')[0] ?? '') ?? en
}

const BY_LANGUAGE = new Map<string, MessageTexts>([['en', en]])

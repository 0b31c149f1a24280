/** Messages in German. */
import type { MessageTexts } from './types'

export const de: MessageTexts = {
  quotes: ['„', '“'],
  from: 'Hier ist {from}: ',
  praised: {
    mine: 'von Kundenseite kam ein Lob für meine Arbeit.',
    colleague: 'von Kundenseite kam ein Lob für {name}.',
    colleagueUnnamed: 'von Kundenseite kam ein Lob für jemanden aus unserem Team.',
    team: 'von Kundenseite kam ein Lob für unser Team.',
    you: 'von Kundenseite kam ein Lob für Sie.',
  },
  subject: {
    mine: 'Lob von Kundenseite für meine Arbeit',
    colleague: 'Lob von Kundenseite für {name}',
    colleagueUnnamed: 'Lob von Kundenseite für jemanden aus unserem Team',
    team: 'Lob von Kundenseite für unser Team',
    you: 'Lob von Kundenseite für Sie',
  },
  done: {
    mine: 'Was ich getan habe: {done}',
    others: 'Was getan wurde: {done}',
    you: 'Was Sie getan haben: {done}',
  },
  ticket: 'Ticket: {subject}',
  reply: {
    mine: 'Eine kurze Antwort genügt und würde mir viel bedeuten.',
    colleague: 'Ein kurzes Wort von Ihnen an {name} würde viel bedeuten.',
    colleagueUnnamed: 'Ein kurzes Wort von Ihnen an diese Person würde viel bedeuten.',
    team: 'Ein kurzes Wort von Ihnen an das Team würde viel bedeuten.',
    you: 'Das sollten Sie wissen. Sehr gut gemacht!',
    teamMate: 'Das sollten Sie wissen: Es gilt auch Ihnen.',
  },
  escalation: {
    opening: 'für ein Kundenanliegen brauche ich eine Entscheidung, die ich nicht treffen darf.',
    customer: 'Von: {customer}',
    need: 'Was gebraucht wird: {need}',
    tried: 'Was ich versucht habe: {tried}',
    promise: {
      whole: 'Was ich zugesagt habe: {promise}, bis {by}',
      undated: 'Was ich zugesagt habe: {promise}',
      answer: 'Ich habe eine Antwort bis {by} zugesagt.',
    },
    reply: 'Bitte teilen Sie mir mit, was Sie entscheiden und bis wann.',
    subject: 'Bitte um Ihre Entscheidung: {subject}',
    subjectAlone: 'Bitte um Ihre Entscheidung zu einem Kundenanliegen',
  },
  thanks: { opening: 'vielen Dank, {name}.', wrote: 'Von Kundenseite kam:', subject: 'Vielen Dank, {name}' },
}

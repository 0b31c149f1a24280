/** Messages in French. */
import type { MessageTexts } from './types'

export const fr: MessageTexts = {
  quotes: ['«\u00A0', '\u00A0»'],
  from: 'De la part de {from}\u00A0: ',
  praised: {
    mine: 'un client a fait l’éloge de mon travail.',
    colleague: 'un client a fait l’éloge du travail de {name}.',
    colleagueUnnamed: 'un client a fait l’éloge du travail d’une personne de notre équipe.',
    team: 'un client a fait l’éloge de notre équipe.',
    you: 'un client a fait l’éloge de votre travail.',
  },
  subject: {
    mine: 'Un client a fait l’éloge de mon travail',
    colleague: 'Un client a fait l’éloge du travail de {name}',
    colleagueUnnamed: 'Un client a fait l’éloge du travail d’une personne de notre équipe',
    team: 'Un client a fait l’éloge de notre équipe',
    you: 'Un client a fait l’éloge de votre travail',
  },
  done: {
    mine: 'Ce que j’ai fait\u00A0: {done}',
    others: 'Ce qui a été fait\u00A0: {done}',
    you: 'Ce que vous avez fait\u00A0: {done}',
  },
  ticket: 'Ticket\u00A0: {subject}',
  reply: {
    mine: 'Une courte réponse suffit et me ferait très plaisir.',
    colleague: 'Un petit mot de votre part à {name} ferait très plaisir.',
    colleagueUnnamed: 'Un petit mot de votre part à cette personne ferait très plaisir.',
    team: 'Un petit mot de votre part à l’équipe ferait très plaisir.',
    you: 'Je tenais à vous le faire savoir. Bravo\u00A0!',
    teamMate: 'Je tenais à vous le faire savoir\u00A0: ce mérite est aussi le vôtre.',
  },
  escalation: {
    opening: 'un client a besoin d’une décision qu’il ne m’appartient pas de prendre.',
    customer: 'Client\u00A0: {customer}',
    need: 'Ce dont il a besoin\u00A0: {need}',
    tried: 'Ce que j’ai essayé\u00A0: {tried}',
    promise: {
      whole: 'Ce que j’ai promis\u00A0: {promise}, avant le {by}',
      undated: 'Ce que j’ai promis\u00A0: {promise}',
      answer: 'J’ai promis une réponse avant le {by}.',
    },
    reply: 'Merci de me dire ce que vous décidez, et pour quand.',
    subject: 'Un client attend votre décision\u00A0: {subject}',
    subjectAlone: 'Un client attend votre décision',
  },
  thanks: {
    opening: 'un grand merci, {name}.',
    wrote: 'Un client a écrit\u00A0:',
    subject: 'Un grand merci, {name}',
  },
}

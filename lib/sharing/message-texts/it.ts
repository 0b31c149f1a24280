/** Messages in Italian. */
import type { MessageTexts } from './types'

export const it: MessageTexts = {
  quotes: ['«', '»'],
  from: 'Sono {from}: ',
  praised: {
    mine: 'un cliente ha elogiato il mio lavoro.',
    colleague: 'un cliente ha elogiato il lavoro di {name}.',
    colleagueUnnamed: 'un cliente ha elogiato il lavoro di una persona del nostro team.',
    team: 'un cliente ha elogiato il nostro team.',
    you: 'un cliente ha elogiato il Suo lavoro.',
  },
  subject: {
    mine: 'Un cliente ha elogiato il mio lavoro',
    colleague: 'Un cliente ha elogiato il lavoro di {name}',
    colleagueUnnamed: 'Un cliente ha elogiato il lavoro di una persona del nostro team',
    team: 'Un cliente ha elogiato il nostro team',
    you: 'Un cliente ha elogiato il Suo lavoro',
  },
  done: {
    mine: 'Che cosa ho fatto: {done}',
    others: 'Che cosa è stato fatto: {done}',
    you: 'Che cosa ha fatto Lei: {done}',
  },
  ticket: 'Ticket: {subject}',
  reply: {
    mine: 'Basta una breve risposta: per me significherebbe molto.',
    colleague: 'Due parole da parte Sua a {name} significherebbero molto.',
    colleagueUnnamed: 'Due parole da parte Sua a questa persona significherebbero molto.',
    team: 'Due parole da parte Sua al team significherebbero molto.',
    you: 'Volevo che Lei lo sapesse. Ottimo lavoro!',
    teamMate: 'Volevo che Lei lo sapesse: il merito è anche Suo.',
  },
  escalation: {
    opening: 'un cliente ha bisogno di una decisione che non spetta a me.',
    customer: 'Cliente: {customer}',
    need: 'Di che cosa ha bisogno: {need}',
    tried: 'Che cosa ho provato: {tried}',
    promise: {
      whole: 'Che cosa ho promesso: {promise}, entro: {by}',
      undated: 'Che cosa ho promesso: {promise}',
      answer: 'Ho promesso una risposta entro: {by}.',
    },
    reply: 'La prego di dirmi che cosa decide, ed entro quando.',
    subject: 'Un cliente attende la Sua decisione: {subject}',
    subjectAlone: 'Un cliente attende la Sua decisione',
  },
  thanks: {
    opening: 'grazie mille, {name}.',
    wrote: 'Un cliente ha scritto:',
    subject: 'Grazie mille, {name}',
  },
}

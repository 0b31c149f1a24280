/** Messages in Spanish. */
import type { MessageTexts } from './types'

export const es: MessageTexts = {
  quotes: ['«', '»'],
  from: 'Soy {from}: ',
  praised: {
    mine: 'un cliente ha elogiado mi trabajo.',
    colleague: 'un cliente ha elogiado el trabajo de {name}.',
    colleagueUnnamed: 'un cliente ha elogiado el trabajo de alguien de nuestro equipo.',
    team: 'un cliente ha elogiado a nuestro equipo.',
    you: 'un cliente ha elogiado su trabajo.',
  },
  subject: {
    mine: 'Un cliente ha elogiado mi trabajo',
    colleague: 'Un cliente ha elogiado el trabajo de {name}',
    colleagueUnnamed: 'Un cliente ha elogiado el trabajo de alguien de nuestro equipo',
    team: 'Un cliente ha elogiado a nuestro equipo',
    you: 'Un cliente ha elogiado su trabajo',
  },
  done: { mine: 'Lo que hice: {done}', others: 'Lo que se hizo: {done}', you: 'Lo que usted hizo: {done}' },
  ticket: 'Ticket: {subject}',
  reply: {
    mine: 'Basta una respuesta breve; para mí significaría mucho.',
    colleague: 'Unas palabras suyas para {name} significarían mucho.',
    colleagueUnnamed: 'Unas palabras suyas para esa persona significarían mucho.',
    team: 'Unas palabras suyas para el equipo significarían mucho.',
    you: 'Quería que lo supiera. ¡Muy buen trabajo!',
    teamMate: 'Quería que lo supiera: el mérito también es suyo.',
  },
  escalation: {
    opening: 'un cliente necesita una decisión que no me corresponde tomar.',
    customer: 'Cliente: {customer}',
    need: 'Lo que necesita: {need}',
    tried: 'Lo que he intentado: {tried}',
    promise: {
      whole: 'Lo que he prometido: {promise}, antes de: {by}',
      undated: 'Lo que he prometido: {promise}',
      answer: 'He prometido una respuesta antes de: {by}.',
    },
    reply: 'Le ruego que me diga qué decide y para cuándo.',
    subject: 'Un cliente necesita su decisión: {subject}',
    subjectAlone: 'Un cliente necesita su decisión',
  },
  thanks: {
    opening: 'muchas gracias, {name}.',
    wrote: 'Un cliente ha escrito:',
    subject: 'Muchas gracias, {name}',
  },
}

/** Messages in Portuguese, spelled as in Brazil. */
import type { MessageTexts } from './types'

export const pt: MessageTexts = {
  quotes: ['“', '”'],
  from: 'Mensagem de {from}: ',
  praised: {
    mine: 'um cliente elogiou o meu trabalho.',
    colleague: 'um cliente elogiou o trabalho de {name}.',
    colleagueUnnamed: 'um cliente elogiou o trabalho de uma pessoa da nossa equipe.',
    team: 'um cliente elogiou a nossa equipe.',
    you: 'um cliente elogiou o seu trabalho.',
  },
  subject: {
    mine: 'Um cliente elogiou o meu trabalho',
    colleague: 'Um cliente elogiou o trabalho de {name}',
    colleagueUnnamed: 'Um cliente elogiou o trabalho de uma pessoa da nossa equipe',
    team: 'Um cliente elogiou a nossa equipe',
    you: 'Um cliente elogiou o seu trabalho',
  },
  done: { mine: 'O que eu fiz: {done}', others: 'O que foi feito: {done}', you: 'O que fez: {done}' },
  ticket: 'Ticket: {subject}',
  reply: {
    mine: 'Uma resposta curta é suficiente e significaria muito para mim.',
    colleague: 'Umas palavras suas para {name} significariam muito.',
    colleagueUnnamed: 'Umas palavras suas para essa pessoa significariam muito.',
    team: 'Umas palavras suas para a equipe significariam muito.',
    you: 'Queria que soubesse. Excelente trabalho!',
    teamMate: 'Queria que soubesse: o mérito também é seu.',
  },
  escalation: {
    opening: 'um cliente precisa de uma decisão que não cabe a mim tomar.',
    customer: 'Cliente: {customer}',
    need: 'Do que precisa: {need}',
    tried: 'O que tentei: {tried}',
    promise: {
      whole: 'O que prometi: {promise}, até {by}',
      undated: 'O que prometi: {promise}',
      answer: 'Prometi uma resposta até {by}.',
    },
    reply: 'Peço que me diga o que decide, e até quando.',
    subject: 'Um cliente precisa da sua decisão: {subject}',
    subjectAlone: 'Um cliente precisa da sua decisão',
  },
  thanks: {
    opening: 'agradeço muito a sua ajuda, {name}.',
    wrote: 'Um cliente escreveu:',
    subject: 'Agradeço a sua ajuda, {name}',
  },
}

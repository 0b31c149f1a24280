/** Messages in Russian. A name stands after a colon, where it does not bend. */
import type { MessageTexts } from './types'

export const ru: MessageTexts = {
  quotes: ['«', '»'],
  from: 'Пишет {from}: ',
  praised: {
    mine: 'клиент похвалил мою работу.',
    colleague: 'клиент похвалил работу коллеги: {name}.',
    colleagueUnnamed: 'клиент похвалил работу моего коллеги.',
    team: 'клиент похвалил нашу команду.',
    you: 'клиент похвалил Вашу работу.',
  },
  subject: {
    mine: 'Клиент похвалил мою работу',
    colleague: 'Благодарность от клиента: {name}',
    colleagueUnnamed: 'Клиент похвалил работу моего коллеги',
    team: 'Клиент похвалил нашу команду',
    you: 'Клиент похвалил Вашу работу',
  },
  done: {
    mine: 'Что было сделано мной: {done}',
    others: 'Что было сделано: {done}',
    you: 'Что было сделано Вами: {done}',
  },
  ticket: 'Заявка: {subject}',
  reply: {
    mine: 'Достаточно короткого ответа — для меня это много значит.',
    colleague: 'Короткое слово от Вас много значит для коллеги ({name}).',
    colleagueUnnamed: 'Короткое слово от Вас много значит для коллеги.',
    team: 'Короткое слово от Вас много значит для команды.',
    you: 'Хочу, чтобы Вы об этом знали. Отличная работа!',
    teamMate: 'Хочу, чтобы Вы об этом знали: это и Ваша заслуга.',
  },
  escalation: {
    opening: 'клиенту нужно решение, которое не в моей компетенции.',
    customer: 'Клиент: {customer}',
    need: 'Что нужно: {need}',
    tried: 'Что уже предпринято: {tried}',
    promise: {
      whole: 'Что обещано: {promise}, срок: {by}',
      undated: 'Что обещано: {promise}',
      answer: 'Ответ обещан к сроку: {by}.',
    },
    reply: 'Пожалуйста, сообщите, что Вы решите и к какому сроку.',
    subject: 'Нужно Ваше решение: {subject}',
    subjectAlone: 'Клиенту нужно Ваше решение',
  },
  thanks: {
    opening: 'большое спасибо, {name}.',
    wrote: 'Клиент написал:',
    subject: 'Большое спасибо, {name}',
  },
}

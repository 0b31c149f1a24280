/** The German words of escalating to a person and of thanking a colleague. */
import type { Texts } from '../types'

export const people: Texts['people'] = {
  change: 'Ändern',
  search: 'Nach Name, Abteilung, Thema suchen',
  nameOrSearch: 'Name',
  isNew: 'Neu: kommt beim Senden zu Ihrem Team',
  new: '{{name}}, neu',
  addInSettings: 'Team ergänzen',
  decides: 'Entscheidet: {{themes}}',
  fit: { theme: 'entscheidet das', words: 'passt' },
  escalate: {
    to: 'An',
    empty: 'In Ihrem Team kann noch niemand entscheiden. Geben Sie einen Namen ein, oder',
    noTicket: 'Öffnen Sie zuerst ein Ticket: Eine Eskalation betrifft eine bestimmte Person.',
    need: 'Was gebraucht wird',
    needPlaceholder: 'Eine Erstattung von 80 EUR, heute',
    tried: 'Was ich versucht habe',
    promise: 'Was ich zugesagt habe',
    promisePlaceholder: 'Eine Antwort von uns',
    keepPromise: 'Bei meinen Zusagen behalten',
    send: 'Eskalieren',
    another: 'An jemand anderen eskalieren',
    elsewhere: 'Aus anderen Tickets',
  },
  thanks: {
    to: 'Dank an',
    empty: 'In Ihrem Team ist noch niemand. Geben Sie einen Namen ein, oder',
    quote: 'Die Worte aus dem Ticket',
    pick: 'Aus der neuesten Nachricht wählen',
    line: 'Eine eigene Zeile',
    linePlaceholder: 'Deine fünf Schritte halfen',
    send: 'Dank senden',
    keep: 'Nur behalten',
    kept: 'Bei Ihren Erfolgen',
    another: 'Noch jemandem danken',
  },
}

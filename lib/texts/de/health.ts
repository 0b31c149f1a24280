/** The German words of how a page was read. */
import type { Texts } from '../types'

export const health: Texts['health'] = {
  menu: 'Wie diese Seite gelesen wurde',
  source: {
    dom: 'aus der Seite gelesen',
    api: 'über die API des Helpdesks gelesen',
    selection: 'ausgewählter Text',
  },
  silent: 'Die Seite antwortet nicht. Laden Sie sie einmal neu.',
  report:
    'Fehlt etwas oder stimmt etwas nicht? Kopieren Sie diese Zeilen und melden Sie sie; so dauert die Reparatur nur Minuten.',
}

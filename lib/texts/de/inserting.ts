/** The German words of what is said of an insertion. */
import type { Texts } from '../types'

export const inserting: Texts['inserting'] = {
  into: { note: 'In die Notiz einfügen', reply: 'In die Antwort einfügen' },
  asked: {
    note: 'Im Helpdesk ist eine interne Notiz offen. Was dort steht, sieht die Kundschaft nicht.',
    reply: 'Das ist Ihre eigene Notiz, und was dort steht, sieht vielleicht die Kundschaft.',
  },
  said: {
    differs:
      'Der Editor hat den Text angenommen, aber verändert. Sehen Sie ihn vor dem Senden an. Der Text ist auch kopiert.',
    refused: 'Der Editor hat den Text nicht angenommen. Er ist kopiert: Fügen Sie ihn dort ein.',
    'no-editor':
      'Es wurde keine offene Antwort gefunden. Der Text ist kopiert: Klicken Sie in die Antwort und fügen Sie ihn ein.',
    'no-access': 'Bouquet darf nicht in diese Seite schreiben. Der Text ist kopiert: Fügen Sie ihn dort ein.',
    gone: 'Dieses Ticket ist gerade nicht auf dem Bildschirm. Es wurde nichts eingefügt.',
    'not-copied':
      'Der Editor hat den Text nicht angenommen, und der Browser ließ ihn nicht kopieren. Nutzen Sie „Kopieren“ daneben.',
  },
}

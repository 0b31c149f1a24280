/** The German words of "Load all", on a ticket of which the page shows only a part. */
import type { Texts } from '../types'

export const whole: Texts['panel']['whole'] = {
  load: 'Alle laden',
  loading: 'Lädt …',
  said: {
    loaded: 'Alle Nachrichten wurden gelesen.',
    'no-api':
      'Bouquet kann sie hier nicht laden. Öffnen Sie die älteren Nachrichten auf der Seite selbst, dann werden sie gelesen.',
    refused:
      'Der Helpdesk hat sie nicht herausgegeben. Öffnen Sie die älteren Nachrichten auf der Seite selbst, dann werden sie gelesen.',
    gone: 'Dieses Ticket ist gerade nicht auf dem Bildschirm. Zeigen Sie es zuerst auf der Seite an.',
    wait_one:
      'Der Helpdesk bittet, {{count}} Sekunde zu warten. Oder öffnen Sie die älteren Nachrichten auf der Seite selbst.',
    wait_other:
      'Der Helpdesk bittet, {{count}} Sekunden zu warten. Oder öffnen Sie die älteren Nachrichten auf der Seite selbst.',
  },
}

/** The German words of the check of a reply. */
import type { Texts } from '../types'

export const draftCheck: Texts['draftCheck'] = {
  title: 'Ihre Antwort bisher',
  good: 'Ihre Antwort passt zu dieser Nachricht',
  hints: {
    'open-gap': 'Eine Lücke ist noch offen: [{{about}}].',
    'apology-first': 'Zeigen Sie zuerst Verständnis. Dann die Zeit, dann die Entschuldigung.',
    apologies: '{{count}} Entschuldigungen. Eine genügt; sagen Sie, was Sie stattdessen tun.',
    'answer-late': 'Die Antwort steht in Zeile {{count}}. Hier wird sie zuerst erwartet.',
    'no-number': 'Keine Zahl zu „{{about}}“.',
    'no-next': 'Kein nächster Schritt mit Datum oder Uhrzeit.',
    'no-steps': 'Keine geordneten Schritte. Hier wird einer nach dem anderen befolgt.',
    'no-name': '{{about}} wird nicht mit Namen begrüßt.',
    'too-long': '{{count}} Wörter. Hier werden drei Zeilen gelesen.',
  },
  names: {
    'open-gap': 'offene Lücken',
    'apology-first': 'Verständnis vor Entschuldigung',
    apologies: 'Anzahl der Entschuldigungen',
    'answer-late': 'Antwort zuerst',
    'no-number': 'fehlende Zahlen',
    'no-next': 'nächster Schritt oder Datum',
    'no-steps': 'geordnete Schritte',
    'no-name': 'Begrüßung mit Namen',
    'too-long': 'Länge',
  },
  off: 'Nicht mehr prüfen: {{check}}',
  isOff: 'Wird nicht mehr geprüft: {{check}}.',
  settings: {
    title: 'Prüfung Ihrer Antwort',
    text: 'Während Sie im Helpdesk eine Antwort schreiben, vergleicht Bouquet sie mit dem, was die Nachricht verlangt. Der Text Ihrer Antwort wird nirgends gespeichert.',
    all: 'Meine Antwort beim Schreiben prüfen',
  },
}

/** German words that several pages use: types, bands, situations, states of sending, buttons. */
import type { Texts } from '../types'
import { address } from './errors'

type Shared =
  | 'product'
  | 'types'
  | 'bands'
  | 'situations'
  | 'themes'
  | 'whose'
  | 'kinds'
  | 'address'
  | 'act'
  | 'send'
  | 'broken'

export const words: Pick<Texts, Shared> = {
  product: 'Bouquet',
  types: {
    analytical: 'Analytisch',
    personal: 'Persönlich',
    functional: 'Funktional',
    intuitive: 'Intuitiv',
    unclear: 'Gemischt',
  },
  bands: {
    clear: 'klar',
    leaning: 'Tendenz',
    mixed: 'gemischt',
    'too-little': 'zu wenig Text',
  },
  situations: {
    question: 'Frage',
    complaint: 'Beschwerde',
    fault: 'Störung',
    request: 'Anfrage',
    praise: 'Lob',
    'chase-up': 'Nachfrage',
  },
  themes: {
    rude: 'Umgangston',
    delivery: 'Lieferung',
    billing: 'Abrechnung',
    slow: 'langsame Antworten',
    access: 'Zugang',
    policy: 'Regeln',
    'missing-feature': 'fehlende Funktion',
    broken: 'etwas Defektes',
  },
  whose: {
    mine: 'Mich',
    colleague: 'Teammitglied',
    named: '{{name}}',
    team: 'Team',
  },
  kinds: {
    praise: 'Lob',
    win: 'Erfolg',
    'thanks-given': 'Dank gegeben',
    'thanks-received': 'Dank erhalten',
  },
  address,
  act: {
    copied: 'Kopiert',
    undo: 'Rückgängig',
    tryAgain: 'Erneut versuchen',
    close: 'Schließen',
    cancel: 'Abbrechen',
    save: 'Speichern',
    saved: 'Gespeichert',
    edit: 'Bearbeiten',
    add: 'Hinzufügen',
    dismiss: 'Ausblenden',
    openSettings: 'Einstellungen öffnen',
  },
  send: {
    counting_one: 'Wird in {{count}} s gesendet',
    counting_other: 'Wird in {{count}} s gesendet',
    sending: 'Wird gesendet …',
    sent: 'An {{name}} gesendet · {{time}}',
    confirmed: 'Laut Ihnen an {{name}} zugestellt · {{time}}',
    offline: 'Wartet auf die Verbindung. Wird dann von selbst gesendet.',
    waiting: 'Der Kanal bittet zu warten. Nächster Versuch um {{time}}.',
    failed: 'Nicht gesendet. {{reason}}',
    unconfirmed: 'Vielleicht ist es angekommen. Sehen Sie zuerst im Kanal nach.',
    arrived: 'Ist angekommen',
    again: 'Noch einmal senden',
    drop: 'Nicht senden',
    dropAgain: 'Nicht noch einmal senden',
    manager: 'Ihre Führungskraft',
    answer: 'Antwort: {{status}}',
  },
  broken: {
    title: 'Dieser Teil funktioniert nicht mehr',
    reload: 'Neu laden',
  },
}

/** The German words of: welcome, with the made-up ticket of its tour. */
import type { Texts } from '../types'

export const welcome: Texts['welcome'] = {
  title: 'Willkommen bei Bouquet',
  claim: 'Nachrichten verstehen. Lob bewahren.',
  restore: 'Aus einer Sicherung wiederherstellen',
  restoreText: 'Wenn Sie Bouquet schon hatten: neuer Computer, gelöschtes Profil, anderer Browser.',
  show: 'Rundgang (60 Sekunden)',
  showText:
    'Was neben einem Ticket geschieht, an einem erfundenen. Nichts wird gespeichert, nichts gesendet.',
  setUp: 'Weiter zum Einrichten',
  not: {
    title: 'Was Bouquet nicht tut',
    account: 'Kein Konto, kein Server von uns, keine Telemetrie.',
    sites: 'Es liest keine Seite, bevor Sie es dort sagen. Bei der Installation ist nichts erlaubt.',
    sends: 'Es sendet nur, was Sie vorher neben der Schaltfläche gesehen haben.',
    watches: 'Niemand beobachtet Sie damit: Keine Ansicht zeigt die Arbeit einer Person einer anderen.',
  },
  back: 'Zurück',
  backToStart: 'Startseite',
  next: 'Weiter',
  skip: 'Überspringen',
  toSetUp: 'Einrichten',
  step: '{{step}} von {{count}}',
  returning: 'Willkommen zurück',
  openWins: 'Meine Erfolge öffnen',
  continue: 'Fortfahren',
  ticket: 'Ein erfundenes Ticket',
  from: 'von {{name}}',
  loading: 'Die Nachricht wird gelesen …',
  tour: {
    written: {
      title: 'Wie sie geschrieben ist',
      text: 'Bouquet liest die letzte Kundennachricht und markiert die Wörter, die dafür sprechen. Es spricht vom Geschriebenen, nicht von der Person, und schweigt, wo der Text zu kurz ist.',
    },
    answer: {
      title: 'Wie Sie antworten',
      text: 'Drei Zeilen für diesen Stil in dieser Art von Ticket. Gliederungen und Sätze zum Einfügen stehen im Panel darunter.',
    },
    praise: {
      title: 'Das Lob darin',
      text: 'Zwischen den Fragen war es leicht zu übersehen. Bouquet findet es und fragt, wem es gilt: hier Ihnen, denn davor steht Ihre Antwort.',
      mine: 'Für Sie',
    },
    goes: {
      title: 'Wohin es geht',
      text: 'Im Panel sendet ein Klick genau das an Ihre Führungskraft, über Ihren Chatkanal oder per Mail, und behält es bei Ihren Erfolgen für das nächste Gespräch. Fünf Sekunden lang lässt es sich zurücknehmen. Hier wird nichts gesendet.',
      label: 'Was {{name}} lesen würde',
    },
  },
  setUpTitle: 'Drei kleine Dinge, alle freiwillig',
  setUpText: 'Jedes kann warten, und alles lässt sich in den Einstellungen ändern.',
  me: {
    title: 'Über Sie',
    text: 'Damit Bouquet weiß, welches Lob Ihnen gilt.',
  },
  manager: {
    title: 'Ihre Führungskraft',
    text: 'Wer von Ihrem Lob erfahren soll.',
    email: 'E-Mail-Adresse',
    emailHint: 'Für Lob per Mail. Ein Chatkanal lässt sich in den Einstellungen einrichten.',
  },
  open: {
    title: 'Ein Ticket öffnen',
    text: 'Öffnen Sie eines in Ihrem Helpdesk und klicken Sie in der Leiste des Browsers auf das Symbol von Bouquet. Das Panel öffnet sich daneben und fragt nach dieser einen Website.',
    key: 'Oder drücken Sie {{key}}.',
    noKey: 'Eine Taste dafür lässt sich auf der Browserseite für Tastenkombinationen festlegen.',
    pin: 'Kein Symbol zu sehen? Öffnen Sie das Puzzleteil in der Leiste des Browsers und heften Sie Bouquet an.',
  },
  done: 'Fertig',
  settings: 'Alle Einstellungen',
  guide: 'So ist das zu lesen',
  practice: 'Zwei Minuten üben',
  sample: {
    customer: 'Priya Raman',
    agent: 'Dana Reyes',
    agentShort: 'Dana',
    manager: 'Ana',
    subject: 'Rechnungen vom März',
    ask: 'Mehrere unserer Rechnungen vom März stimmen nicht. Könnten Sie sie bitte prüfen?',
    reply:
      'Guten Tag Priya Raman, ich bin alle elf mit Ihrer Liste daneben durchgegangen. Zehn stimmen jetzt.',
    latest:
      'Dana, Sie waren großartig: So geduldig hat mir noch kein Support geholfen. Sie haben nicht aufgegeben, bis jede Rechnung stimmte.\n\nZwei Angaben für unseren Bericht, bitte: Welchen Wechselkurs verwenden Sie, und aus welcher Quelle stammt er? Mit den genauen Zahlen für März könnte ich 4.312,50 EUR mit Abschnitt 4.2 des Vertrags vergleichen.',
    whatIDid: 'Elf Rechnungen Zeile für Zeile geprüft',
  },
}

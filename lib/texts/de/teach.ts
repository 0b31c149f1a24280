/** The German words of teaching a page. */
import type { Texts } from '../types'

export const teach: Texts['teach'] = {
  title: 'Bouquet diese Seite beibringen',
  why: 'Ist hier ein Ticket offen? Zeigen Sie Bouquet eine Nachricht des Kunden, eine der Betreuung und den Betreff. Danach liest es die Tickets dieser Website wie die jedes Helpdesks.',
  begin: 'Diese Seite beibringen',
  fromStart: 'Neu beginnen',
  back: 'Zurück zum Ticket',
  step: '{{at}} von {{of}}',
  target: {
    customer: 'Auf eine Nachricht des Kunden zeigen',
    agent: 'Auf eine Antwort der Betreuung zeigen',
    subject: 'Auf den Betreff des Tickets zeigen',
  },
  hint: {
    customer:
      'Bewegen Sie den Zeiger über die Seite: Ein Rahmen zeigt, was gemeint ist. Klicken Sie, wenn er eine ganze Nachricht umfasst.',
    agent: 'Eine, die an den Kunden ging, keine interne Notiz. Klicken Sie, wenn der Rahmen sie umfasst.',
    subject: 'Die Zeile, die sagt, worum es im Ticket geht.',
  },
  at: { customer: 'Nachricht des Kunden', agent: 'Antwort der Betreuung', subject: 'Betreff' },
  nothingFramed: 'Noch ist nichts umrahmt.',
  noWords: 'keine Wörter',
  noAuthor: 'kein Name',
  spot: '{{at}} von {{of}}: {{words}}',
  byKeys: 'Den Rahmen bewegen: hier oder mit den Pfeiltasten. Escape bricht ab.',
  move: { next: 'Nächstes', previous: 'Voriges', wider: 'Größer', narrower: 'Kleiner' },
  take: 'Übernehmen',
  leave: 'Abbrechen',
  found_one: '{{count}} Nachricht gefunden',
  found_other: '{{count}} Nachrichten gefunden',
  notFound: 'Das lässt sich noch nicht lesen',
  subject: 'Betreff:',
  check: 'Stimmt bei jeder, von wem sie ist? Berichtigen Sie, was nicht stimmt: Bouquet lernt daraus.',
  whose: 'Von wem Nachricht {{at}} ist',
  roles: { customer: 'Kunde', agent: 'Betreuung', note: 'Interne Notiz', system: 'Automatisch' },
  pointAgain: 'Noch einmal zeigen auf:',
  problem: {
    same: 'Zwei der gezeigten Stellen stehen in einer Nachricht. Zeigen Sie auf zwei verschiedene.',
    'no-list':
      'Um diese Nachrichten wurde nichts gefunden, das sich wiederholt. Zeigen Sie auf die ganze Nachricht, nicht auf einen Teil.',
    subject:
      'Der Betreff lässt sich nicht vom Rest der Seite unterscheiden. Zeigen Sie noch einmal darauf, mit größerem oder kleinerem Rahmen.',
    address:
      'Die Adresse dieser Seite sagt nicht, welches Ticket es ist. Öffnen Sie das Ticket selbst, keine Liste.',
  },
  over: {
    left: 'Es wurde nichts gespeichert.',
    gone: 'Die Seite wurde verlassen oder neu geladen. Es wurde nichts gespeichert.',
  },
  name: 'Name dieses Helpdesks',
  nameHint: 'Er steht im Panel neben dem Ticket.',
  nameHintAllow: 'Der Browser fragt Sie nach {{host}}, damit die Tickets dort ab jetzt gelesen werden.',
  save: 'Speichern',
  anew: 'Diese Seite neu beibringen',
  settings: {
    title: 'Beigebrachte Seiten',
    none: 'Noch keine. Öffnen Sie ein Ticket, das Bouquet nicht lesen kann, und wählen Sie im Panel „Diese Seite beibringen“.',
    since: 'beigebracht am {{date}}',
    name: 'Name von {{name}}',
    rename: 'Umbenennen',
    export: 'Als Datei speichern',
    exportOf: 'Als Datei speichern: {{name}}',
    exportHint:
      'Eine Helpdesk-Datei zum Beitragen: Sie enthält Selektoren und die Adresse, kein Wort eines Tickets.',
    forget: 'Vergessen',
    forgetOf: 'Vergessen, wie {{name}} gelesen wird',
    forgotten: '{{name}} ist vergessen.',
    anew: 'Um eine Seite neu beizubringen, öffnen Sie eines ihrer Tickets und wählen im Menü des Panels „Diese Seite neu beibringen“.',
  },
}

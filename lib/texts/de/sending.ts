/** The German words of sending: by which way a message goes, and what became of it. */
import type { Texts } from '../types'

export const sending: Texts['sending'] = {
  to: {
    channel: 'An {{name}} senden',
    mail: 'Mail an {{name}} schreiben',
    copy: 'Für {{name}} kopieren',
  },
  what: {
    channel: 'Geht in den Kanal „{{channel}}“. Fünf Sekunden lang lässt es sich zurücknehmen.',
    mailto: 'Öffnet Ihr Mailprogramm mit diesem Text. Gesendet wird dort, von Ihnen.',
    gmail: 'Öffnet Gmail mit diesem Text in einem neuen Tab. Gesendet wird dort, von Ihnen.',
    outlook: 'Öffnet Outlook mit diesem Text in einem neuen Tab. Gesendet wird dort, von Ihnen.',
    'outlook-com': 'Öffnet Outlook.com mit diesem Text in einem neuen Tab. Gesendet wird dort, von Ihnen.',
    copy: 'Kopiert diesen Text. Einfügen und senden können Sie ihn, wo Sie möchten.',
  },
  receiver: 'An',
  noManager: 'Führungskraft (fehlt noch)',
  roles: {
    praised: '{{name}}',
    manager: '{{name}} · meine Führungskraft',
    leader: '{{name}} · Führungskraft',
    colleague: '{{name}} · Teammitglied',
  },
  others: 'Anders an {{name}} senden',
  ways: {
    channel: 'Kanal: {{channel}}',
    mailto: 'Mailprogramm',
    gmail: 'Gmail',
    outlook: 'Outlook (Arbeit oder Schule)',
    'outlook-com': 'Outlook.com (privat)',
    copy: 'Zum Einfügen kopieren',
  },
  cutNote: 'Der Rest liegt in der Zwischenablage: Löschen Sie diesen Text und fügen Sie ein.',
  handed: {
    mailto: 'Ein Entwurf liegt in Ihrem Mailprogramm. Wurde er gesendet?',
    gmail: 'Ein Entwurf ist in Gmail offen. Wurde er gesendet?',
    outlook: 'Ein Entwurf ist in Outlook offen. Wurde er gesendet?',
    'outlook-com': 'Ein Entwurf ist in Outlook.com offen. Wurde er gesendet?',
    copy: 'Für {{name}} kopiert. Wurde es gesendet?',
  },
  cut: 'Es war zu lang für einen Entwurf: Fügen Sie den ganzen Text ein, er wurde kopiert.',
  yes: 'Ja, gesendet',
  no: 'Nicht gesendet',
  openAgain: 'Noch einmal öffnen',
  copyAgain: 'Noch einmal kopieren',
  confirmed: 'Laut Ihnen an {{name}} gesendet · {{time}}',
}

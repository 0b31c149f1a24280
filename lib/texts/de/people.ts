/** The German words of the directory: colleagues, leaders, and who decides what. */
import type { Texts } from '../types'

export const people: Texts['options']['people'] = {
  title: 'Team',
  text: 'Kolleginnen, Kollegen und Führungskräfte: wem Lob gilt, wem Sie danken und wer entscheidet, was Sie nicht können.',
  empty:
    'Noch niemand. Wer hier steht, dessen Lob wird nicht für Ihres gehalten. Sagen Sie, wer was entscheidet, dann geht ein Ticket, das Sie nicht lösen können, an eine Person statt in eine Warteschlange.',
  add: 'Name einer Person',
  roles: {
    me: 'Ich',
    manager: 'Meine Führungskraft',
    leader: 'Andere Führungskraft',
    colleague: 'Teammitglied',
  },
  decidesAll: 'Probleme können hierher eskaliert werden',
  ledBy: 'geführt von {{name}}',
  change: '{{name}} ändern',
  close: '{{name}} schließen',
  remove: '{{name}} entfernen',
  removed: '{{name}} ist entfernt.',
  name: 'Name',
  nameMissing: 'Eine Person braucht einen Namen.',
  role: 'Wer sie für Sie ist',
  aliases: 'Weitere Namen und Logins',
  aliasesHint: 'So, wie Kundschaft und Helpdesk sie schreiben; mit Kommas getrennt.',
  email: 'E-Mail',
  emailBad: 'Das ist keine E-Mail-Adresse.',
  way: 'Wie Nachrichten sie erreichen',
  ways: {
    usual: 'Wie üblich: Ihr Kanal, sonst E-Mail, sonst Kopieren',
    channel: 'Kanal: {{name}}',
  },
  department: 'Abteilung',
  departmentPlaceholder: 'Abrechnung',
  leader: 'Wer sie führt',
  nobody: 'Nicht angegeben',
  escalation: 'Probleme können hierher eskaliert werden',
  themes: 'Was sie entscheidet',
  ownThemes: 'In eigenen Worten',
  ownThemesHint: 'Mit Kommas getrennt: Erstattungen, Verträge.',
}

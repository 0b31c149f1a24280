/** The German words of the cover and of the lock. */
import type { Texts } from '../types'

export const guard: Texts['guard'] = {
  /** Titles of windows: never anything of a person's. */
  pages: {
    panel: 'Bouquet',
    wins: 'Bouquet: Erfolge',
    options: 'Bouquet: Einstellungen',
    welcome: 'Bouquet: Willkommen',
    guide: 'Bouquet: Lesehilfe',
  },
  hide: 'Alles Persönliche verbergen',
  lockNow: 'Jetzt sperren',
  hidden: {
    title: 'Verborgen',
    text: 'H drücken oder klicken, um es zu zeigen.',
    textNoKey: 'Klicken, um es zu zeigen.',
  },
  locked: {
    title: 'Bouquet ist gesperrt',
    label: 'Passphrase',
    unlock: 'Entsperren',
    checking: 'Wird geprüft …',
    wait_one: 'Der nächste Versuch ist in {{count}} s möglich.',
    wait_other: 'Der nächste Versuch ist in {{count}} s möglich.',
    forgotten:
      'Eine vergessene Passphrase kann Ihnen niemand nennen. Für einen Neuanfang entfernen Sie die Erweiterung, installieren sie neu und stellen eine Sicherung wieder her.',
  },
}

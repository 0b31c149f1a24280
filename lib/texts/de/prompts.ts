/** The German words of the one question of the day, by its kind. */
import type { Texts } from '../types'

export const prompts: Texts['prompts'] = {
  label: 'Frage des Tages',
  notNow: 'Nicht jetzt',
  never: 'Nicht mehr fragen',
  off: 'Danach fragt Bouquet nicht mehr.',
  'backup-due': {
    name: 'Eine Sicherung ist fällig',
    text: 'Seit einer Woche wurde nichts gesichert.',
    act: 'Jetzt sichern',
  },
  'own-name': {
    name: 'Mein Name fehlt',
    text: 'Nennen Sie Ihren Namen, dann erkennt Bouquet Ihr Lob.',
    act: 'Angeben',
  },
  'remember-style': {
    name: 'Merken, wie eine Person schreibt',
    text: 'Merken, wie diese Person schreibt?',
    act: 'Merken',
  },
}

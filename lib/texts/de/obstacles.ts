/** What got in the agent's way, in German. */
import type { Texts } from '../types'

export const obstacles: Texts['obstacles'] = {
  title: 'Was stand Ihnen im Weg?',
  causesLabel: 'Ein Klick hält es fest',
  hint: 'Ein Klick hält es für Ihr nächstes Gespräch mit der Leitung fest. Es bleibt in diesem Browser.',
  causes: {
    tool: 'Werkzeug',
    policy: 'Vorschrift',
    waiting: 'Wartezeit',
    knowledge: 'Wissenslücke',
    access: 'Kein Zugriff',
    handover: 'Übergabe',
    product: 'Produktfehler',
    other: 'Etwas anderes',
  },
  said: {
    kept: 'Festgehalten: {{cause}}',
    changing: 'Wird geändert: {{cause}}',
    removed: 'Entfernt.',
    undone: 'Zurückgenommen.',
  },
  minutes: 'Minuten',
  minutesOf_one: '{{count}} Minute',
  minutesOf_other: '{{count}} Minuten',
  minutesShort_one: '{{count}} min',
  minutesShort_other: '{{count}} min',
  minutesOwn: 'Andere Anzahl von Minuten',
  text: 'In wenigen Worten',
  textPlaceholder: 'Was hätte geholfen?',
  done: 'Fertig',
  another: 'Noch etwas',
  earlier: 'Früher',
  count_one: 'insgesamt {{count}}',
  count_other: 'insgesamt {{count}}',
  change: 'Ändern: {{cause}}, {{at}}',
  remove: 'Entfernen: {{cause}}, {{at}}',
}

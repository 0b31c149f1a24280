/** The German words of what Bouquet learns from corrections. */
import type { Texts } from '../types'

export const learning: Texts['learning'] = {
  title: 'Lernen',
  text: 'Wenn Sie korrigieren, wie Nachrichten geschrieben sind, liest Bouquet ähnliche entsprechend, nur in diesem Browser. Dafür braucht es mehrere Korrekturen in dieselbe Richtung; eine einzelne ändert keine andere Nachricht.',
  use: 'Aus meinen Korrekturen lernen',
  none: 'Sie haben noch keine Nachricht korrigiert.',
  corrected_one: 'Sie haben {{count}} Nachricht korrigiert.',
  corrected_other: 'Sie haben {{count}} Nachrichten korrigiert.',
  confirmed_one: '{{count}}-mal haben Sie bestätigt, was da stand.',
  confirmed_other: '{{count}}-mal haben Sie bestätigt, was da stand.',
  unchanged: 'Bisher wird deshalb keine andere Nachricht anders gelesen.',
  changed_one: 'Deshalb wurde bisher {{count}} andere Nachricht anders gelesen.',
  changed_other: 'Deshalb wurden bisher {{count}} andere Nachrichten anders gelesen.',
  chosen: 'Was Sie gewählt haben',
  reset: 'Alle Korrekturen vergessen',
  sure_one: '{{count}} Korrektur vergessen?',
  sure_other: '{{count}} Korrekturen vergessen?',
  sureText:
    'Bei den Nachrichten, die Sie korrigiert haben, und bei ähnlichen steht dann wieder, was Bouquet selbst liest. Eine Sicherung von früher enthält die Korrekturen weiterhin.',
  forget: 'Vergessen',
  forgotten: 'Ihre Korrekturen sind vergessen.',
  ask: 'Wie ist sie geschrieben?',
  adjusted: 'Durch Ihre Korrekturen angepasst',
  plain: 'Ohne sie',
  plainly: 'Ohne Ihre Korrekturen: {{reading}}.',
}

/** The German words of the practice set; its messages are data under `practice`. */
import type { Texts } from '../types'

export const practice: Texts['practice'] = {
  title: 'Üben: welche Schreibweise?',
  text_one:
    '{{count}} kurze erfundene Nachricht, etwa zwei Minuten. Sie sagen, wie sie geschrieben ist, und sehen sofort, was die Anleitung sagt, warum, und was Bouquet darin liest.',
  text_other:
    '{{count}} kurze erfundene Nachrichten, etwa zwei Minuten. Sie sagen, wie jede geschrieben ist, und sehen sofort, was die Anleitung sagt, warum, und was Bouquet darin liest.',
  promise:
    'Nichts davon wird gespeichert oder gesendet, und niemand wird benotet. Manche Nachrichten mischen zwei Schreibweisen: Dort stimmen beide.',
  keys: 'Tasten: 1 bis 4 wählen, Pfeile bewegen, Eingabe geht weiter. Aufhören können Sie jederzeit.',
  keysOff: 'Tasten: Pfeile bewegen, Eingabe wählt und geht weiter. Aufhören können Sie jederzeit.',
  start: 'Beginnen',
  again: 'Noch eine Runde',
  leave: 'Hier aufhören',
  step: 'Nachricht {{step}} von {{count}}',
  ask: 'Wie ist sie geschrieben?',
  as: {
    same: 'Wie die Anleitung: {{type}}.',
    either: 'Stimmt, und {{type}} hätte auch gestimmt: Sie mischt beides.',
    other: 'Sie sagten {{chosen}}, die Anleitung sagt {{type}}.',
    otherEither: 'Sie sagten {{chosen}}, die Anleitung sagt {{type}} oder {{also}}: Sie mischt beides.',
  },
  reader: {
    title: 'Bouquet',
    reading: 'liest …',
    says: '{{type}} · {{band}}',
    same: 'wie die Anleitung',
    other: 'anders als die Anleitung: Auch Bouquet irrt',
    silent: 'sagt hier nichts',
    failed: 'war gerade nicht zu erreichen',
  },
  next: 'Nächste Nachricht',
  finish: 'Zum Ergebnis',
  over: {
    title: 'Das war es',
    none: 'Sie haben vor der ersten Antwort aufgehört. Nichts ist verloren.',
    score_one: '{{right}} von {{count}} wie die Anleitung.',
    score_other: '{{right}} von {{count}} wie die Anleitung.',
    reader_one: 'Bouquet: {{right}} von {{count}} wie die Anleitung.',
    reader_other: 'Bouquet: {{right}} von {{count}} wie die Anleitung.',
    silent_one: 'Bei {{count}} sagte es nichts.',
    silent_other: 'Bei {{count}} sagte es nichts.',
    people:
      'Auch Menschen, die solche Nachrichten beruflich einordnen, sind sich nicht immer einig. Es geht um ein Gefühl für die vier Schreibweisen, nicht um eine Note.',
    facts:
      'Analytisch und funktional verwechseln alle: Ein trockener Bericht mit Versionen und Schritten ist beides. Fragen Sie, was die Antwort am nötigsten braucht, eine Quelle oder einen nächsten Schritt.',
    missed: 'Wo Sie und die Anleitung sich unterscheiden',
  },
  kept: {
    offer: 'Festhalten, dass ich heute geübt habe',
    on: 'Geübt am {{date}}.',
    forget: 'Vergessen',
    hint: 'Gespeichert wird nur der Tag, in diesem Browser.',
  },
}

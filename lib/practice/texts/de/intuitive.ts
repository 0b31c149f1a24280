/** German messages that want the result, not the process. */
import type { PracticeItem } from '../../types'

export const intuitive: readonly PracticeItem[] = [
  {
    id: 'de-i1',
    type: 'intuitive',
    also: null,
    text: 'Bitte kündigen, zum heutigen Tag. Kurze Bestätigung genügt.',
    words: { intuitive: ['Bitte kündigen', 'Kurze Bestätigung genügt'] },
    why: 'Eine Forderung und sonst nichts. Kurz heißt nicht zu wenig: Sie ist klar.',
  },
  {
    id: 'de-i2',
    type: 'intuitive',
    also: null,
    text: 'Das ist meine dritte Mail. Keine Erklärungen mehr, nur das Geld zurück. Heute.',
    words: { intuitive: ['Keine Erklärungen mehr', 'nur das Geld zurück', 'Heute'] },
    why: 'Ärger allein ist nicht persönlich: Es will keine Worte, sondern das Ergebnis.',
  },
  {
    id: 'de-i3',
    type: 'intuitive',
    also: null,
    text: 'Zugang geht nicht, um 14 Uhr ist Präsentation. Bitte sofort freischalten!',
    words: { intuitive: ['um 14 Uhr', 'Bitte sofort freischalten'] },
    why: 'Frist und Forderung, ohne Gruß und ohne Einzelheiten.',
  },
  {
    id: 'de-i4',
    type: 'intuitive',
    also: null,
    text: 'Falsche Größe. Schicken Sie mir eine 42.',
    words: { intuitive: ['Falsche Größe', 'Schicken Sie mir eine 42'] },
    why: 'Das Wichtigste zuerst; eine Zahl in einer Forderung beweist nichts.',
  },
  {
    id: 'de-i5',
    type: 'intuitive',
    also: null,
    text: 'Sparen wir uns die Fragen. Geben Sie mir jemanden, der das entscheiden kann.',
    words: { intuitive: ['Sparen wir uns die Fragen', 'jemanden, der das entscheiden kann'] },
    why: 'Kein Hin und Her, sondern eine Entscheidung.',
  },
  {
    id: 'de-i6',
    type: 'intuitive',
    also: null,
    text: 'Keine Formulare mehr. Einfach ins Büro liefern, fertig.',
    words: { intuitive: ['Keine Formulare mehr', 'Einfach ins Büro liefern', 'fertig'] },
    why: 'Es kürzt das Verfahren ab und nennt das Ergebnis.',
  },
  {
    id: 'de-i7',
    type: 'intuitive',
    also: null,
    text: 'Ist das Rad da, ja oder nein? Wenn ja, eins zurücklegen.',
    words: { intuitive: ['ja oder nein', 'eins zurücklegen'] },
    why: 'Eine Frage für ein einziges Wort, und gleich, was zu tun ist.',
  },
  {
    id: 'de-i8',
    type: 'intuitive',
    also: null,
    text: 'Der Shop ist schon wieder offline. Erst zum Laufen bringen, Details später.',
    words: { intuitive: ['Erst zum Laufen bringen', 'Details später'] },
    why: 'Es sagt selbst, dass Einzelheiten warten können.',
  },
]

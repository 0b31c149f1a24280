/** German messages that want a process they can follow. */
import type { PracticeItem } from '../../types'

export const functional: readonly PracticeItem[] = [
  {
    id: 'de-f1',
    type: 'functional',
    also: null,
    text: 'Ich habe das Gerät vom Strom genommen, zehn Minuten gewartet und dann die Taste gedrückt, wie es in der Anleitung steht. Es blinkt weiter. Was ist der nächste Schritt?',
    words: {
      functional: [
        'und dann die Taste gedrückt',
        'wie es in der Anleitung steht',
        'Was ist der nächste Schritt',
      ],
    },
    why: 'Das Versuchte steht der Reihe nach da; gefragt ist der Schritt danach.',
  },
  {
    id: 'de-f2',
    type: 'functional',
    also: null,
    text: 'Wie melde ich mein Auto um? Welche Unterlagen brauche ich zuerst, wohin schicke ich sie, und wie lange dauert jeder Schritt?',
    words: {
      functional: ['Wie melde ich', 'Welche Unterlagen brauche ich zuerst', 'wie lange dauert jeder Schritt'],
    },
    why: 'Gewünscht ist das ganze Verfahren: was zuerst, wohin, wie lange.',
  },
  {
    id: 'de-f3',
    type: 'functional',
    also: null,
    text: 'Ich möchte die Jacke zurückgeben. Bitte nennen Sie mir den Ablauf: Drucke ich das Etikett selbst, wo gebe ich das Paket ab, und wann ist das Geld wieder da?',
    words: { functional: ['den Ablauf', 'Drucke ich das Etikett selbst, wo gebe ich das Paket ab', 'wann'] },
    why: 'Jede Frage ist ein Schritt desselben Ablaufs.',
  },
  {
    id: 'de-f4',
    type: 'functional',
    also: null,
    text: 'Zuerst habe ich die Datei hochgeladen, danach die Spalten zugeordnet, und bei Schritt 3 bleibt es stehen. Muss ich von vorn beginnen oder kann ich dort weitermachen?',
    words: {
      functional: [
        'Zuerst habe ich',
        'danach die Spalten',
        'bei Schritt 3',
        'von vorn beginnen oder kann ich dort weitermachen',
      ],
    },
    why: 'Es geht Schritt für Schritt vor und fragt, wo es weitergeht.',
  },
  {
    id: 'de-f5',
    type: 'functional',
    also: null,
    text: 'Mein Antrag liegt seit Montag bei Ihnen. Wie geht es jetzt weiter, was brauchen Sie noch von mir, und bis wann bekomme ich Bescheid?',
    words: { functional: ['Wie geht es jetzt weiter', 'was brauchen Sie noch von mir', 'bis wann'] },
    why: 'Gefragt ist der Weg: wie weiter, was noch, bis wann.',
  },
  {
    id: 'de-f6',
    type: 'functional',
    also: null,
    text: 'Am Ersten fangen bei uns vier neue Leute an. Gibt es eine Checkliste, was vorher, am Tag selbst und danach zu tun ist?',
    words: { functional: ['eine Checkliste', 'vorher, am Tag selbst und danach'] },
    why: 'Es will eine Liste zum Abarbeiten, in der richtigen Folge.',
  },
  {
    id: 'de-f7',
    type: 'functional',
    also: null,
    text: 'Ich bin der Mail gefolgt: abgemeldet, App gelöscht, neu installiert, angemeldet. Jetzt verlangt sie einen Code, aber es kommt keiner. Wie mache ich von hier aus weiter?',
    words: {
      functional: [
        'Ich bin der Mail gefolgt',
        'abgemeldet, App gelöscht, neu installiert, angemeldet',
        'Wie mache ich von hier aus weiter',
      ],
    },
    why: 'Anweisungen wurden befolgt; es braucht die nächste.',
  },
  {
    id: 'de-f8',
    type: 'functional',
    also: null,
    text: 'Können Sie mich durch den Wechsel des Kontos führen? Die neue Karte habe ich hier. Ich möchte nur sicher sein, dass die Reihenfolge stimmt und keine Zahlung verloren geht.',
    words: { functional: ['durch den Wechsel des Kontos führen', 'dass die Reihenfolge stimmt'] },
    why: 'Es will geführt werden, in der richtigen Reihenfolge.',
  },
]

/** German messages that hold two kinds of writing in balance: either is right, and a person may well say "mixed". */
import type { PracticeItem } from '../../types'

export const mixed: readonly PracticeItem[] = [
  {
    id: 'de-m1',
    type: 'analytical',
    also: 'functional',
    text: 'Ich habe auf 4.8.2 aktualisiert, den Zwischenspeicher geleert und dann 9.000 Zeilen eingelesen. Bei Zeile 4.096 bricht es jedes Mal ab. Ist 4.096 eine Grenze, und welchen Schritt muss ich ändern?',
    words: {
      analytical: ['Bei Zeile 4.096 bricht es jedes Mal ab', 'Ist 4.096 eine Grenze'],
      functional: ['geleert und dann', 'welchen Schritt muss ich ändern'],
    },
    why: 'Schritte der Reihe nach und eine Zahl, die erklärt sein will: Dieses Paar verwechseln alle.',
  },
  {
    id: 'de-m2',
    type: 'personal',
    also: 'intuitive',
    text: 'Liebe Frau Nowak, Sie waren letztes Mal ein Engel, darum gleich zu Ihnen: Bitte nur kurz mein Konto entsperren, ich brauche es in zehn Minuten. Tausend Dank!',
    words: {
      personal: ['Liebe Frau Nowak', 'Sie waren letztes Mal ein Engel', 'Tausend Dank'],
      intuitive: ['Bitte nur kurz mein Konto entsperren', 'in zehn Minuten'],
    },
    why: 'Herzlich zum Menschen, und doch soll es nur schnell erledigt sein.',
  },
  {
    id: 'de-m3',
    type: 'personal',
    also: 'functional',
    text: 'Hallo, hier ist Paul aus der Bäckerei. Mein Sohn und ich wollen es diesmal richtig machen. Was kommt zuerst, was danach, und würden Sie es mit uns durchgehen, so freundlich wie im letzten Jahr?',
    words: {
      personal: ['Mein Sohn und ich', 'so freundlich wie im letzten Jahr'],
      functional: ['Was kommt zuerst, was danach'],
    },
    why: 'Es fragt nach den Schritten und nach dem Menschen, der sie mitgegangen ist.',
  },
  {
    id: 'de-m4',
    type: 'analytical',
    also: 'intuitive',
    text: 'Sie haben 14 Plätze berechnet; im Vertrag vom 3. März stehen 11, in der Verwaltung auch. Korrigieren Sie das heute, und nennen Sie mir die Regel dahinter.',
    words: {
      analytical: ['im Vertrag vom 3. März stehen 11', 'nennen Sie mir die Regel dahinter'],
      intuitive: ['Korrigieren Sie das heute'],
    },
    why: 'Der Beleg kommt mit der Forderung; die Antwort braucht beides, in zwei Zeilen.',
  },
  {
    id: 'de-m5',
    type: 'functional',
    also: 'intuitive',
    text: 'Ich habe die Schritte 1 bis 5 zweimal gemacht, genau nach Anleitung. Ein drittes Mal mache ich sie nicht. Sagen Sie mir das eine, das hilft.',
    words: {
      functional: ['die Schritte 1 bis 5', 'genau nach Anleitung'],
      intuitive: ['Ein drittes Mal mache ich sie nicht', 'Sagen Sie mir das eine, das hilft'],
    },
    why: 'Das Verfahren wurde befolgt, bis die Geduld zu Ende war.',
  },
  {
    id: 'de-m6',
    type: 'analytical',
    also: 'personal',
    text: 'Seit fünfzehn Jahren liebe ich Ihre Tees und erzähle allen davon. Darum schmerzt es, dass die neue Dose 80 g statt 100 g zum selben Preis enthält, 25 % mehr je Gramm. Warum haben Sie das getan?',
    words: {
      analytical: ['80 g statt 100 g', '25 % mehr je Gramm', 'Warum haben Sie das getan'],
      personal: ['Seit fünfzehn Jahren liebe ich Ihre Tees', 'Darum schmerzt es'],
    },
    why: 'Eine Rechnung und ein enttäuschtes Herz, eins so stark wie das andere.',
  },
]

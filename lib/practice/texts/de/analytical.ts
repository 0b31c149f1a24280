/** German messages that want facts and correctness. */
import type { PracticeItem } from '../../types'

export const analytical: readonly PracticeItem[] = [
  {
    id: 'de-a1',
    type: 'analytical',
    also: null,
    text: 'Auf der Rechnung stehen 312 kWh, mein Zähler zeigt für denselben Zeitraum 289. Wie kommen die 23 kWh Unterschied zustande, und welcher Ablesewert vom 30. Juni liegt Ihnen vor?',
    words: { analytical: ['312 kWh', 'Wie kommen die 23 kWh Unterschied zustande', 'welcher Ablesewert'] },
    why: 'Zwei Werte stehen gegeneinander, und gefragt wird nach dem Beleg.',
  },
  {
    id: 'de-a2',
    type: 'analytical',
    also: null,
    text: 'Warum zeigt der Bericht 7,5 % Rendite, wenn das Faktenblatt 6,9 % nennt? Werden die Kosten von 0,6 % einmal abgezogen und einmal nicht?',
    words: { analytical: ['Warum zeigt der Bericht', '7,5 %', '6,9 %', 'einmal abgezogen und einmal nicht'] },
    why: 'Es fragt nach der Ursache und bringt eine eigene Rechnung mit.',
  },
  {
    id: 'de-a3',
    type: 'analytical',
    also: null,
    text: 'Können Sie bestätigen, dass die Schnittstelle auch in Version 3 noch OAuth 2.0 verwendet? In der Dokumentation stehen auf Seite 12 und auf Seite 40 verschiedene Angaben.',
    words: { analytical: ['Können Sie bestätigen, dass', 'Version 3', 'auf Seite 12 und auf Seite 40'] },
    why: 'Eine Quelle wird an der anderen geprüft; gewünscht ist eine verlässliche Aussage.',
  },
  {
    id: 'de-a4',
    type: 'analytical',
    also: null,
    text: 'Ich habe beide Fahrradträger verglichen: 60 kg Traglast beim einen, 54 kg beim anderen, der aber laut Prüfbericht der steifere ist. Worauf beruht die niedrigere Angabe?',
    words: { analytical: ['verglichen', '60 kg Traglast', 'laut Prüfbericht', 'Worauf beruht'] },
    why: 'Verglichen wird mit Zahlen, gefragt wird nach der Grundlage.',
  },
  {
    id: 'de-a5',
    type: 'analytical',
    also: null,
    text: 'Laut Vertrag beträgt die Frist drei Monate, laut § 7 Ihrer Bedingungen einen Monat. Welche der beiden Regeln gilt, und seit welchem Datum?',
    words: { analytical: ['Laut Vertrag', 'laut § 7', 'Welche der beiden Regeln gilt'] },
    why: 'Bedingungen werden geprüft; die Antwort braucht eine Fundstelle.',
  },
  {
    id: 'de-a6',
    type: 'analytical',
    also: null,
    text: 'Wie genau wird die Akkulaufzeit von 18 Stunden gemessen, bei welcher Helligkeit und in welchem Netz? Bei mir sind es nach fünf Messungen im Mittel 11,2 Stunden.',
    words: { analytical: ['Wie genau wird', 'gemessen', 'nach fünf Messungen im Mittel 11,2 Stunden'] },
    why: 'Eigene Messungen stehen gegen die Angabe, gefragt ist das Verfahren.',
  },
  {
    id: 'de-a7',
    type: 'analytical',
    also: null,
    text: 'Bei der Annahme wog die Sendung 4,8 kg, auf der Rechnung stehen 5,3 kg. Schicken Sie mir bitte das Wiegeprotokoll mit Uhrzeit und Waage.',
    words: { analytical: ['4,8 kg', '5,3 kg', 'das Wiegeprotokoll mit Uhrzeit und Waage'] },
    why: 'Zwei Werte stimmen nicht überein, und es verlangt das Dokument dazu.',
  },
  {
    id: 'de-a8',
    type: 'analytical',
    also: null,
    text: 'Zählt ein Gast mit Tageskarte in Ihrer Statistik als Mitglied? Nur so ließe sich erklären, warum Sie 1.204 nennen und unsere Liste 1.131 hat.',
    words: { analytical: ['in Ihrer Statistik', 'ließe sich erklären, warum Sie 1.204 nennen'] },
    why: 'Gefragt ist eine Definition, weil zwei Zahlen nicht zusammenpassen.',
  },
]

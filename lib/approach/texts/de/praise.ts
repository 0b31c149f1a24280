/** German advice for praise: take it in, name who earned it, answer what is still open, ask for nothing. */

import type { GuidanceByType } from '../../types'

export const praise: GuidanceByType = {
  analytical: {
    lines: [
      'Für genau das danken, was genannt wurde.',
      'Sagen, wessen Arbeit es war und dass das Lob ankommt.',
      'Eine nützliche Angabe dazu: Datum, Version, Link.',
    ],
    do: [
      'Die gelobte Einzelheit wiederholen, samt Zahlen.',
      'Nennen, wer es gefunden oder behoben hat.',
      'Jede Frage beantworten, die neben dem Lob steht.',
    ],
    avoid: [
      'Superlative.',
      'Als Gegenleistung um eine Bewertung oder Umfrage bitten.',
      'Die Arbeit kleinreden: „nicht der Rede wert“.',
    ],
    outline: [
      { part: 'thanks', text: 'Vielen Dank für Ihre Worte über {praised}.' },
      { part: 'pass-on', text: 'Das war die Arbeit von {colleague}; Ihre Worte gebe ich heute weiter.' },
      { part: 'answer', text: 'Für Ihre Unterlagen schicke ich Ihnen {detail}.' },
      { part: 'next', text: 'Noch offen, bis {time}: {open point}.' },
    ],
    openings: [
      'Guten Tag {customer}, vielen Dank, dass Sie so genau über {praised} schreiben.',
      'Guten Tag {customer}, danke für Ihre Worte über {praised}. Sie gehen heute an {colleague}.',
    ],
    closings: [
      'Die Einzelheiten für Ihre Unterlagen stehen hier: {link}.',
      'Von unserer Seite ist nichts mehr offen; für Ihre Unterlagen haben Sie {detail}.',
    ],
  },
  functional: {
    lines: [
      'Für den Schritt danken, der geklappt hat.',
      'Sagen, wer ihn getan hat und dass das Lob heute ankommt.',
      'Bestätigen, dass alles erledigt ist, oder was noch kommt.',
    ],
    do: [
      'Den Endstand in einem Satz bestätigen.',
      'Sagen, ob noch etwas folgt, und wann.',
      'Jede Frage beantworten, die neben dem Lob steht.',
    ],
    avoid: [
      'Offenlassen, ob alles erledigt ist.',
      'Als Gegenleistung um eine Bewertung oder Umfrage bitten.',
      'Eine Liste weiterer Schritte, die niemand braucht.',
    ],
    outline: [
      { part: 'thanks', text: 'Danke für Ihre Rückmeldung über {praised}.' },
      { part: 'pass-on', text: 'Darum gekümmert hat sich {colleague}; Ihre Worte gebe ich heute weiter.' },
      { part: 'answer', text: 'Der Stand: {status}.' },
      { part: 'next', text: 'Es folgt noch, bis {time}: {open point}.' },
    ],
    openings: [
      'Guten Tag {customer}, danke für Ihre Nachricht über {praised}.',
      'Guten Tag {customer}, danke für Ihre Worte über {praised}. Ich habe sie an {colleague} weitergegeben.',
    ],
    closings: [
      'Bei uns ist alles erledigt, der Stand: {status}.',
      'Eines ist noch offen, bis {time}: {open point}. Dann ist alles erledigt.',
    ],
  },
  intuitive: {
    lines: [
      'Höchstens zwei Zeilen: danke, und weitergegeben.',
      'Nennen, was geklappt hat, in den Worten der Nachricht.',
      'Nichts zu tun übrig lassen.',
    ],
    do: [
      'Noch am selben Tag antworten; kurz genügt.',
      'Das Lob an alle weitergeben, die es verdient haben.',
      'Jede Frage beantworten, die neben dem Lob steht.',
    ],
    avoid: [
      'Drei Absätze auf eine Zeile Lob.',
      'Als Gegenleistung um eine Bewertung oder Umfrage bitten.',
      'Ein Angebot oder ein Tipp als Anhang.',
    ],
    outline: [
      { part: 'thanks', text: 'Danke für Ihre Worte über {praised}: Das war {colleague}.' },
      { part: 'pass-on', text: 'Ihr Lob ist heute weitergegeben.' },
    ],
    openings: [
      'Hallo {customer}, vielen Dank. Ihre Worte gehen heute an {colleague}.',
      'Hallo {customer}, schön, das über {praised} zu lesen.',
    ],
    closings: ['Bei uns ist alles erledigt.', 'Beim nächsten Mal ist das der kürzeste Weg: {contact}.'],
  },
  personal: {
    lines: [
      'Mit Namen antworten, auf genau das, was gesagt wurde.',
      'Sagen, wer es lesen wird und dass es Freude macht.',
      'Mit einem eigenen Satz schließen, ohne eine Bitte.',
    ],
    do: [
      'Eine Einzelheit der Geschichte aufgreifen und darauf antworten.',
      '„Ich“ schreiben oder den Namen nennen; den Dank annehmen.',
      'Jede Frage beantworten, die neben dem Lob steht.',
    ],
    avoid: [
      'Einen Dank, der zu jedem Ticket passt.',
      'Als Gegenleistung um eine Bewertung oder Umfrage bitten.',
      'Kleinreden: „Das ist doch mein Job“.',
    ],
    outline: [
      { part: 'greeting', text: 'Hallo {customer},' },
      { part: 'thanks', text: 'vielen Dank für Ihre Worte über {praised}.' },
      {
        part: 'pass-on',
        text: 'Ich gebe sie heute an {colleague} weiter, auch was Sie über {detail} schreiben.',
      },
      { part: 'closing', text: 'Alles Gute für {occasion}.' },
    ],
    openings: [
      'Hallo {customer}, danke, dass Sie sich die Zeit genommen haben, über {praised} zu schreiben.',
      'Hallo {customer}, danke. Was Sie über {detail} schreiben, geht Wort für Wort an {colleague}.',
    ],
    closings: [
      'Alles Gute für {occasion}, auch von {colleague}.',
      'Wenn Sie uns wieder brauchen, fragen Sie einfach nach mir.',
    ],
  },
  unclear: {
    lines: [
      'Für das danken, was genannt wurde.',
      'Sagen, dass das Lob ankommt, wo es hingehört.',
      'Kurz bleiben und um nichts bitten.',
    ],
    do: [
      'Nennen, wer es getan hat, wenn Sie es nicht waren.',
      'Noch am selben Tag antworten.',
      'Jede Frage beantworten, die neben dem Lob steht.',
    ],
    avoid: [
      'Als Gegenleistung um eine Bewertung oder Umfrage bitten.',
      'Ein Angebot als Anhang zum Dank.',
      'Einen Dank, der zu jedem Ticket passt.',
    ],
    outline: [
      { part: 'thanks', text: 'Vielen Dank für das, was Sie über {praised} schreiben.' },
      { part: 'pass-on', text: 'Ich gebe es heute an {colleague} weiter, in Ihren Worten.' },
      { part: 'next', text: 'Noch offen, bis {time}: {open point}.' },
    ],
    openings: [
      'Guten Tag {customer}, vielen Dank für Ihre Nachricht über {praised}.',
      'Guten Tag {customer}, vielen Dank. Ihre Worte bekommt {colleague} heute zu lesen.',
    ],
    closings: [
      'Ihre Worte gebe ich heute an {colleague} weiter.',
      'Haben Sie noch einmal eine Frage zu {matter}, schreiben Sie an: {contact}.',
    ],
  },
}

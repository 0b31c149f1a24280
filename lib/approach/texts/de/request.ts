/** German advice for a message that wants something done: a change, a refund, a cancellation, a document. */

import type { GuidanceByType } from '../../types'

export const request: GuidanceByType = {
  analytical: {
    lines: [
      'Sagen, was getan wurde: Änderung, Betrag und Datum genau.',
      'Die Vorgangsnummer nennen, oder die Regel dahinter.',
      'Sagen, was sich sonst ändert: Preis, Laufzeit, Daten.',
    ],
    do: [
      'Vorher und nachher in Zahlen angeben.',
      'Geht es nicht: die Regel zitieren, mit Quelle.',
      'Den Beleg der Änderung anhängen.',
    ],
    avoid: [
      '„Wurde bearbeitet“, ohne zu sagen, was.',
      'Gerundete Beträge oder Daten.',
      'Eine Absage ohne die Regel dahinter.',
    ],
    outline: [
      { part: 'answer', text: 'Erledigt am {date}: {done}.' },
      { part: 'reason', text: 'Das geschah nach {source}.' },
      { part: 'evidence', text: 'Als Beleg füge ich bei: {evidence}.' },
      { part: 'next', text: 'Was sich ab dem {date} sonst ändert: {effect}.' },
    ],
    openings: [
      'Guten Tag {customer}, erledigt am {date}: {request}. Die Vorgangsnummer: {number}.',
      'Guten Tag {customer}, bitte prüfen Sie vorab die Zahlen: {finding}. Es geht um: {request}.',
    ],
    closings: [
      'Den Beleg finden Sie hier: {link}.',
      'Stimmt eine dieser Zahlen nicht, schreiben Sie mir bis {time}: Dann halte ich es an.',
    ],
  },
  functional: {
    lines: [
      'Punkt für Punkt bestätigen, was gewünscht ist.',
      'Sagen, was erledigt ist, was folgt, und wann.',
      'Sagen, woran man sieht, dass alles erledigt ist.',
    ],
    do: [
      'Jeden Punkt kennzeichnen: erledigt, in Arbeit, nicht möglich.',
      'Zu jedem offenen Schritt ein Datum nennen.',
      'Geht es nicht: den nächstbesten Weg in Schritten.',
    ],
    avoid: [
      'Nur einen Teil des Wunsches bestätigen.',
      'Schritte, für die niemand zuständig ist.',
      'Schließen, bevor der letzte Schritt erledigt ist.',
    ],
    outline: [
      { part: 'understanding', text: 'Ihr Anliegen: {request}.' },
      { part: 'steps', text: '1. {step}: erledigt am {date}' },
      { part: 'steps', text: '2. {step}: {owner}, bis {time}' },
      { part: 'next', text: 'Fertig ist alles, wenn Sie {result} sehen: bis {time}.' },
    ],
    openings: [
      'Guten Tag {customer}, zu Ihrem Anliegen: {request}. So steht es um die einzelnen Teile.',
      'Guten Tag {customer}, dafür sind {number} Schritte nötig: {request}. Der erste ist erledigt.',
    ],
    closings: [
      'Fertig ist alles, wenn Sie {result} sehen. So lange bleibt der Fall bei mir offen.',
      'Der nächste Schritt: {step}. Das erledigt {owner} bis {time}.',
    ],
  },
  intuitive: {
    lines: [
      'Erst erledigen, dann schreiben, dass es erledigt ist.',
      'Sonst: Nein sagen und den einen besten Weg nennen.',
      'Zwei Zeilen genügen.',
    ],
    do: [
      'Mit „Erledigt“ und dem Zeitpunkt beginnen.',
      'Fehlt etwas: genau das eine nennen.',
      'Tun, was Sie entscheiden dürfen, ohne Rückfrage.',
    ],
    avoid: [
      'Erklären, wie es bearbeitet wird.',
      'Ein Formular für etwas, das Sie schon wissen.',
      'Ein Angebot, zu bleiben oder mehr zu kaufen.',
    ],
    outline: [
      { part: 'answer', text: 'Erledigt, gültig ab dem {date}: {request}.' },
      { part: 'next', text: 'Sie haben {result} bis {time}.' },
    ],
    openings: [
      'Hallo {customer}, erledigt: {request}.',
      'Hallo {customer}, das geht bei uns nicht: {request}. Der beste Weg stattdessen: {step}.',
    ],
    closings: [
      'Sie haben {result} bis {time}. Mehr ist nicht nötig.',
      'Schicken Sie mir noch {detail}, dann ist es bis {time} erledigt.',
    ],
  },
  personal: {
    lines: [
      'Mit Namen grüßen; sagen, dass Sie es selbst getan haben.',
      'Sagen, was es für das genannte Vorhaben bedeutet.',
      'Einen direkten Weg zurück zu Ihnen nennen.',
    ],
    do: [
      'Den Grund des Wunsches aufgreifen, wenn einer genannt ist.',
      'Geht es nicht: früh sagen, und anbieten, was geht.',
      '„Ich“ schreiben, und was Sie getan haben.',
    ],
    avoid: [
      'Eine automatische Bestätigung als ganze Antwort.',
      'Ein Nein am Ende verstecken.',
      'Nach dem Warum fragen, wenn es keine Rolle spielt.',
    ],
    outline: [
      { part: 'greeting', text: 'Hallo {customer},' },
      { part: 'answer', text: 'ich habe heute für Sie {done}.' },
      { part: 'reason', text: 'Für {occasion} haben Sie damit {result}.' },
      { part: 'next', text: 'Falls etwas nicht stimmt, antworten Sie hier: Ich bringe es in Ordnung.' },
    ],
    openings: [
      'Hallo {customer}, ich habe eben {done}. Für {occasion} ist damit alles bereit.',
      'Hallo {customer}, das ist nicht möglich: {request}. Ich kann aber Folgendes für Sie tun: {step}.',
    ],
    closings: [
      'Alles Gute für {occasion}.',
      'Bis {next update} prüfe ich, ob alles geklappt hat, und schreibe Ihnen.',
    ],
  },
  unclear: {
    lines: [
      'Im ersten Satz sagen, ob es erledigt ist.',
      'Wenn nicht: wer es erledigt, und bis wann.',
      'Sagen, was zu sehen ist, wenn alles erledigt ist.',
    ],
    do: [
      'Den Wunsch in einem Satz wiederholen.',
      'Fehlt etwas: alles auf einmal erfragen.',
      'Geht es nicht: klar sagen, und einen anderen Weg nennen.',
    ],
    avoid: [
      'Den Eingang bestätigen, ohne ein Datum zu nennen.',
      'Weitergeben ohne Namen.',
      'Ein Angebot als Antwort auf eine Kündigung.',
    ],
    outline: [
      { part: 'answer', text: 'Ihr Anliegen: {request}. Der Stand: {status}.' },
      { part: 'steps', text: 'Bis {time} wird {owner} {step}.' },
      { part: 'next', text: 'Danach sehen Sie {result}, spätestens bis {time}.' },
    ],
    openings: [
      'Guten Tag {customer}, Ihr Anliegen ist erledigt: {request}.',
      'Guten Tag {customer}, Ihr Anliegen liegt bei {owner}. Bis {time} folgt dieser Schritt: {step}.',
    ],
    closings: [
      'Sehen Sie {result} nicht bis {time}, antworten Sie bitte hier.',
      'Damit es weitergeht, brauche ich noch {detail}. Alles andere habe ich.',
    ],
  },
}

/** German advice for a message that asks something. */

import type { GuidanceByType } from '../../types'

export const question: GuidanceByType = {
  analytical: {
    lines: [
      'Mit der Tatsache oder Zahl beginnen, samt Quelle.',
      'Sagen, was geprüft und was ausgeschlossen wurde.',
      'Nennen, was noch offen ist und wann es feststeht.',
    ],
    do: [
      'Zahlen, Daten, Versionen und Einheiten genau angeben.',
      'Seite, Logzeile oder Klausel verlinken, auf die sich die Antwort stützt.',
      'Jedes „Warum“ mit einer Ursache beantworten, oder sagen, dass sie noch fehlt.',
    ],
    avoid: [
      '„Bald“, „ein paar“, „müsste passen“.',
      'Plauderei vor der Tatsache.',
      'Eine Behauptung ohne Quelle.',
    ],
    outline: [
      { part: 'answer', text: 'Die Antwort laut {source}: {answer}.' },
      { part: 'reason', text: 'Der Grund: {cause}.' },
      { part: 'evidence', text: 'Geprüft: {check}. Ausgeschlossen: {ruled out}.' },
      { part: 'next', text: 'Noch offen: {open point}. Das klären wir bis {next update}.' },
    ],
    openings: [
      'Guten Tag {customer}, die Antwort laut {source}: {answer}.',
      'Guten Tag {customer}, ich habe Folgendes geprüft: {check}. Das Ergebnis: {finding}.',
    ],
    closings: [
      'Hier ist die Quelle: {link}. Weichen Ihre Zahlen ab? Dann schicken Sie mir {evidence}, ich vergleiche sie.',
      'Ein Punkt ist noch offen: {open point}. Dazu schreibe ich Ihnen bis {next update}.',
    ],
  },
  functional: {
    lines: [
      'Den Stand nennen, dann die Schritte nummerieren.',
      'Je Schritt: eine Handlung, ein Name, ein Termin.',
      'Jeden Punkt beantworten, in der gefragten Reihenfolge.',
    ],
    do: [
      'Sagen, was Sie übernehmen und was beim Kunden bleibt.',
      'Sagen, was zu tun ist, wenn ein Schritt nicht klappt.',
      'Mit dem Termin des nächsten Schritts enden.',
    ],
    avoid: [
      'Einen Schritt auslassen, weil er klar scheint.',
      'Zwei Handlungen in einem Schritt.',
      'Hinweise ohne Reihenfolge.',
    ],
    outline: [
      { part: 'answer', text: 'Der Stand: {status}.' },
      { part: 'steps', text: '1. {step} ({owner}, bis {time})' },
      { part: 'steps', text: '2. {step} ({owner}, bis {time})' },
      { part: 'steps', text: 'Falls ein Schritt nicht klappt: {fallback}.' },
      { part: 'next', text: 'Danach haben Sie {result}. Die nächste Nachricht kommt bis {next update}.' },
    ],
    openings: [
      'Guten Tag {customer}, so geht es Schritt für Schritt. Der Stand im Moment: {status}.',
      'Guten Tag {customer}, hier die Antworten auf Ihre Punkte, in Ihrer Reihenfolge.',
    ],
    closings: [
      'Nach dem letzten Schritt sehen Sie {result}. Wenn nicht, nennen Sie mir bitte den Schritt, an dem es hakt.',
      'Der nächste Schritt: {step}. Das erledigt {owner} bis {time}.',
    ],
  },
  intuitive: {
    lines: [
      'Die Antwort in den ersten Satz.',
      'Einen Weg empfehlen und sagen, was er bringt.',
      'Nach drei Zeilen Schluss; der Rest hinter einen Link.',
    ],
    do: [
      'Mit Ja, Nein, Erledigt oder dem Termin beginnen.',
      'Was geht, selbst erledigen und es dann sagen.',
      'Einzelheiten für eine Rückfrage bereithalten.',
    ],
    avoid: [
      'Hintergrund vor der Antwort.',
      'Eine Liste von Möglichkeiten ohne Empfehlung.',
      'Nach etwas fragen, das sich nachsehen lässt.',
    ],
    outline: [
      { part: 'answer', text: 'Kurz gesagt: {answer}.' },
      { part: 'steps', text: 'So geht es: {step}. Dann haben Sie {result}.' },
      { part: 'next', text: 'Einzelheiten, falls nötig: {link}.' },
    ],
    openings: [
      'Hallo {customer}, die kurze Antwort: {answer}.',
      'Hallo {customer}, so geht es am schnellsten: {step}.',
    ],
    closings: [
      'Mehr ist nicht nötig. Einzelheiten stehen hier: {link}.',
      'Falls Sie bis {time} nicht {result} haben, genügt eine kurze Zeile.',
    ],
  },
  personal: {
    lines: [
      'Mit Namen grüßen und eine Einzelheit aufgreifen.',
      '„Ich“ schreiben und sagen, wer sich kümmert.',
      'Dann die Antwort in ganzen Sätzen, mit Weg zu Ihnen.',
    ],
    do: [
      'Die Sache selbst nennen: die Reise, den Laden, die blaue Jacke in Größe M.',
      'Sagen, was die Antwort für das genannte Vorhaben bedeutet.',
      'Mit einem Satz schließen, der nur zu dieser Nachricht passt.',
    ],
    avoid: [
      'Einen Einstieg, der zu jedem Ticket passt.',
      'Einen nackten Link als Antwort.',
      'Einen abgehackten Ton, auch wenn die Antwort kurz ist.',
    ],
    outline: [
      { part: 'greeting', text: 'Hallo {customer}, danke für den Hinweis auf {detail}.' },
      { part: 'answer', text: 'Ihre Frage zu {question} habe ich mir angesehen. Die Antwort: {answer}.' },
      { part: 'reason', text: 'Für {occasion} haben Sie damit {result}.' },
      { part: 'next', text: 'Ihre Antwort kommt direkt zu mir; ich schreibe Ihnen bis {next update}.' },
    ],
    openings: [
      'Hallo {customer}, ich habe mir Ihre Frage zu {question} angesehen und dabei an {detail} gedacht.',
      'Hallo {customer}, gut, dass Sie rechtzeitig für {occasion} fragen. Das habe ich herausgefunden.',
    ],
    closings: [
      'Alles Gute für {occasion}. Ist noch etwas unklar, antworten Sie einfach hier: Das kommt direkt zu mir.',
      'Ich sehe mir das noch einmal an und schreibe Ihnen bis {next update}.',
    ],
  },
  unclear: {
    lines: [
      'Die Frage in den ersten zwei Sätzen beantworten.',
      'Dann den Grund, in einem Satz.',
      'Am Ende: wer was als Nächstes tut, und bis wann.',
    ],
    do: [
      'Die Sache so nennen, wie sie in der Nachricht heißt.',
      'Jede Frage beantworten, auch die kleine am Schluss.',
      'Wenn Rückfragen nötig sind: einmal, und alle zusammen.',
    ],
    avoid: [
      'Hintergrund vor der Antwort.',
      'Interne Begriffe und Abkürzungen.',
      '„Bald“ statt eines Datums.',
    ],
    outline: [
      { part: 'answer', text: 'Zu {question}: {answer}.' },
      { part: 'reason', text: 'Der Grund: {cause}.' },
      { part: 'next', text: 'Der nächste Schritt: {step} ({owner}, bis {time}).' },
    ],
    openings: [
      'Guten Tag {customer}, zu {question}: {answer}.',
      'Guten Tag {customer}, ich habe für Sie geprüft: {check}. Das Ergebnis: {finding}.',
    ],
    closings: [
      'Der nächste Schritt: {step}. Das erledigt {owner} bis {time}.',
      'Falls Ihre Frage zu {question} damit nicht beantwortet ist, schreiben Sie mir bitte, was noch fehlt.',
    ],
  },
}

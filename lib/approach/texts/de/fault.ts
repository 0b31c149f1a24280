/** German advice for a report that something does not work, written without a complaint. */

import type { GuidanceByType } from '../../types'

export const fault: GuidanceByType = {
  analytical: {
    lines: [
      'Sagen, ob es sich nachstellen lässt und mit welcher Version.',
      'Die Ursache nennen, oder was bisher ausgeschlossen ist.',
      'Die Lösung nennen, und woran man sie erkennt.',
    ],
    do: [
      'Fehlercode, Version und Uhrzeit genau wie gemeldet wiederholen.',
      'Fehlt etwas: nach genau einem Log oder einer Einstellung fragen, mit Grund.',
      'Gemessenes von Vermutetem trennen.',
    ],
    avoid: [
      '„Noch einmal versuchen“, „Cache leeren“ ohne Grund.',
      'Nach Daten fragen, die schon da sind.',
      '„Bei mir geht es“ als Antwort.',
    ],
    outline: [
      { part: 'understanding', text: 'Ihre Meldung, seit dem {date}: {problem}. Unser Test: {finding}.' },
      { part: 'reason', text: 'Die Ursache: {cause}. Ausgeschlossen: {ruled out}.' },
      { part: 'steps', text: 'Die Lösung bis {time}: {fix}. Bis dahin hilft: {workaround}.' },
      { part: 'evidence', text: 'Zum Prüfen: {check}. Behoben ist es, wenn Sie {result} sehen.' },
      { part: 'next', text: 'Den nächsten Zwischenstand erhalten Sie bis {next update}.' },
    ],
    openings: [
      'Guten Tag {customer}, ich konnte den Fehler nachstellen: {problem}. Die Ursache: {cause}.',
      'Guten Tag {customer}, ich habe den Fehler nachgestellt, auch für {detail}. Das Ergebnis: {finding}.',
    ],
    closings: [
      'Falls Sie dann nicht {result} sehen, schicken Sie mir bitte {evidence}.',
      'An der Lösung arbeitet {owner}. Bis {next update} schicke ich Ihnen {evidence}.',
    ],
  },
  functional: {
    lines: [
      'Bestätigen, was nicht geht und bei welchem Schritt.',
      'Schritte nummerieren; sagen, was jeder zeigen soll.',
      'Sagen, was geschieht, wenn es nicht hilft, und wann.',
    ],
    do: [
      'Schon versuchte Schritte weglassen, und das auch sagen.',
      'Gibt es einen Umweg, kommt er zuerst.',
      'Nennen, wer übernimmt, wenn die Schritte nicht helfen.',
    ],
    avoid: [
      'Mit Schritt 1 einer Standardanleitung anfangen.',
      'Zwei Handlungen in einem Schritt.',
      'Ohne nächsten Schritt enden.',
    ],
    outline: [
      { part: 'understanding', text: 'Was nicht geht: {problem}. Schon versucht: {check}.' },
      { part: 'steps', text: 'Bis es behoben ist, hilft: {workaround}.' },
      { part: 'steps', text: '1. {step}. Danach sehen Sie {result}.' },
      { part: 'steps', text: '2. {step}. Danach sehen Sie {result}.' },
      { part: 'next', text: 'Klappt Schritt {number} nicht, übernimmt {owner} bis {time}.' },
    ],
    openings: [
      'Guten Tag {customer}, ich sehe, wo es hakt: {problem}. Was Sie schon versucht haben, lasse ich weg.',
      'Guten Tag {customer}, bis der Fehler behoben ist, hilft: {workaround}. Die Schritte stehen unten.',
    ],
    closings: [
      'Nennen Sie mir bitte den Schritt, an dem es hakt: Dort machen wir weiter.',
      'Geht es nach Schritt {number} noch nicht, übernimmt {owner} und schreibt Ihnen bis {time}.',
    ],
  },
  intuitive: {
    lines: [
      'In die erste Zeile: was jetzt schon geht.',
      'Dann der Termin der eigentlichen Lösung.',
      'Höchstens eine Frage, und nur, wenn sie nötig ist.',
    ],
    do: [
      'Was geht, selbst beheben und dann melden.',
      'Einen Umweg anbieten, den schnellsten.',
      'Noch einmal schreiben, wenn es geht.',
    ],
    avoid: [
      'Wie der Fehler entstanden ist.',
      'Eine Liste zum Ausprobieren.',
      'Drei Fragen, bevor Hilfe kommt.',
    ],
    outline: [
      { part: 'answer', text: 'Das geht schon jetzt: {workaround}.' },
      { part: 'speed', text: 'Die Lösung bis {time}: {fix}.' },
      { part: 'next', text: 'Ich schreibe Ihnen, wenn es erledigt ist.' },
    ],
    openings: [
      'Hallo {customer}, das geht schon jetzt: {workaround}.',
      'Hallo {customer}, der Fehler ist behoben. Sie sehen nun {result}.',
    ],
    closings: [
      'Sobald es behoben ist, schreibe ich Ihnen, spätestens bis {time}.',
      'Falls es noch nicht geht, genügt eine kurze Zeile.',
    ],
  },
  personal: {
    lines: [
      'Mit Namen grüßen; sagen, was der Fehler aufhält.',
      'Sagen, dass Sie sich kümmern und was schon getan ist.',
      'Einen Umweg nennen, und wann Sie wieder schreiben.',
    ],
    do: [
      'In ganzen Sätzen um das bitten, was fehlt, mit Grund.',
      'Zuerst lösen, was für den Kunden eilt, danach die Ursache.',
      'Bei schwierigen Schritten anbieten, sie zusammen durchzugehen.',
    ],
    avoid: [
      'Eine nummerierte Liste als ganze Antwort.',
      'Den Fehler wie einen Bedienfehler klingen lassen.',
      'Eine Übergabe ohne Namen.',
    ],
    outline: [
      { part: 'greeting', text: 'Hallo {customer},' },
      {
        part: 'understanding',
        text: 'Sie schreiben, was nicht geht: {problem}. Für {occasion} brauchen Sie es.',
      },
      { part: 'answer', text: 'Damit Sie weitermachen können: {workaround}.' },
      { part: 'speed', text: 'Ich habe {done}. Bis {time} werde ich {step}.' },
      { part: 'next', text: 'Ich schreibe Ihnen bis {next update}; Ihre Antwort hier kommt direkt zu mir.' },
    ],
    openings: [
      'Hallo {customer}, danke, dass Sie es so gut beschrieben haben. Ich kümmere mich selbst darum.',
      'Hallo {customer}, zuerst etwas, das für {occasion} hilft: {workaround}.',
    ],
    closings: [
      'Möchten Sie es lieber zusammen durchgehen? Dann rufen Sie mich an: {contact}.',
      'Ich sehe es mir noch einmal an und schreibe Ihnen bis {next update}.',
    ],
  },
  unclear: {
    lines: [
      'In einem Satz bestätigen, was nicht geht.',
      'Jetzt ein Umweg, dann die Lösung und ihr Termin.',
      'Alles, was noch fehlt, auf einmal erfragen.',
    ],
    do: [
      'Sagen, was getestet wurde und was herauskam.',
      'Sagen, ob es auch andere betrifft, wenn das bekannt ist.',
      'Nennen, wer daran arbeitet.',
    ],
    avoid: [
      'Eine Standardanleitung von vorn.',
      'Nach etwas fragen, das schon geschickt wurde.',
      '„Bei mir geht es“ als Antwort.',
    ],
    outline: [
      { part: 'understanding', text: 'Was seit dem {date} nicht geht: {problem}.' },
      { part: 'answer', text: 'Bis es behoben ist, hilft: {workaround}.' },
      { part: 'speed', text: 'Die Lösung: {fix}. Das erledigt {owner} bis {time}.' },
      { part: 'next', text: 'Sie hören von mir bis {next update}.' },
    ],
    openings: [
      'Guten Tag {customer}, ich habe den Fehler geprüft. Das Ergebnis: {finding}.',
      'Guten Tag {customer}, bis der Fehler behoben ist, hilft: {workaround}.',
    ],
    closings: [
      'Ich schreibe Ihnen bis {next update}, ob behoben oder nicht.',
      'Für die Ursache brauche ich noch {evidence}. Alles andere habe ich.',
    ],
  },
}

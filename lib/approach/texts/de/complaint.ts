/** German advice for a complaint: first understanding, then speed, then regret, said once. */

import type { GuidanceByType } from '../../types'

export const complaint: GuidanceByType = {
  analytical: {
    lines: [
      'Zuerst die Fakten: was, seit wann, wie viel.',
      'Dann Ursache, Lösung und der Termin dafür.',
      'Einmal Bedauern, dann zeigen, wie es prüfbar ist.',
    ],
    do: [
      'Jede Zahl der Nachricht bestätigen oder mit Quelle berichtigen.',
      'Die Ursache nennen. Ist sie unbekannt: wann sie feststeht.',
      'Sagen, was eine Wiederholung verhindert.',
    ],
    avoid: [
      '„Ein kleiner Fehler“, „ein Aussetzer“.',
      'Bedauern vor den Fakten.',
      'Eine Regel verteidigen, bevor die Ursache genannt ist.',
    ],
    outline: [
      {
        part: 'understanding',
        text: 'Was passiert ist, seit dem {date}: {problem}. Die Folge für Sie: {effect}.',
      },
      { part: 'understanding', text: 'Die Ursache: {cause}. Als Beleg füge ich bei: {evidence}.' },
      { part: 'speed', text: 'Die Lösung: {fix}. Das erledigt {owner} bis {time}.' },
      { part: 'remorse', text: 'Es tut mir leid, dass das passiert ist.' },
      { part: 'evidence', text: 'So können Sie es selbst prüfen: {check}.' },
      { part: 'next', text: 'Bis {next update} schreibe ich Ihnen wieder und schicke {evidence}.' },
    ],
    openings: [
      'Guten Tag {customer}, ich habe Ihre Zahlen mit {source} verglichen. Das Ergebnis: {finding}.',
      'Guten Tag {customer}, der Fehler besteht seit dem {date}. Die Ursache: {cause}.',
    ],
    closings: [
      'Für die Lösung ist {owner} verantwortlich. Bis {next update} erhalten Sie {evidence}.',
      'Weichen Ihre Zahlen danach noch ab, schicken Sie sie mir: Ich prüfe sie Zeile für Zeile.',
    ],
  },
  functional: {
    lines: [
      'Zuerst, was schiefging: der Reihe nach, mit Datum.',
      'Dann der Plan: Schritte mit Nummer, Name, Termin.',
      'Einmal Bedauern; am Ende der nächste Zwischenstand.',
    ],
    do: [
      'Die Reihenfolge der Nachricht behalten; jeden Punkt bestätigen oder berichtigen.',
      'Sagen, welche Schritte schon erledigt sind.',
      'Den Zwischenstand pünktlich schicken, auch ohne Neues.',
    ],
    avoid: [
      'Einen Plan ohne Termine oder Namen.',
      'Nach etwas fragen, das schon geschickt wurde.',
      'Einen der Punkte offenlassen.',
    ],
    outline: [
      {
        part: 'understanding',
        text: 'Was schiefging, zuerst am {date}: {event}; dann am {date}: {event}.',
      },
      { part: 'speed', text: 'Bisher erledigt: {done}.' },
      { part: 'speed', text: '1. {step} ({owner}, bis {time})' },
      { part: 'speed', text: '2. {step} ({owner}, bis {time})' },
      { part: 'remorse', text: 'Es tut mir leid, dass es so gelaufen ist.' },
      {
        part: 'next',
        text: 'Falls sich ein Schritt verschiebt: {fallback}. Sie hören von mir bis {next update}.',
      },
    ],
    openings: [
      'Guten Tag {customer}, ich habe zusammengestellt, was seit dem {date} passiert ist.',
      'Guten Tag {customer}, ich bin Ihre Punkte der Reihe nach durchgegangen. So steht es um jeden.',
    ],
    closings: [
      'Die nächste Nachricht kommt von {owner} bis {next update}, auch wenn es nichts Neues gibt.',
      'Nach dem letzten Schritt haben Sie {result}. Bis Sie das bestätigen, bleibt der Fall offen.',
    ],
  },
  intuitive: {
    lines: [
      'Das Problem in einem halben Satz, dann die Lösung.',
      'Sagen, wann es wieder geht, möglichst auf die Stunde.',
      'Bedauern in einem Satz. Dann Schluss.',
    ],
    do: [
      'Problem, Lösung und Termin in die ersten zwei Zeilen.',
      'Entscheiden, was Sie dürfen: Erstattung, Gutschrift, Ersatz.',
      'Noch einmal schreiben, wenn es erledigt ist.',
    ],
    avoid: [
      'Die Vorgeschichte des Fehlers.',
      'Ein zweites Bedauern.',
      'Rückfragen, die die Lösung aufhalten.',
    ],
    outline: [
      { part: 'understanding', text: 'Gesehen und bestätigt: {problem}.' },
      { part: 'speed', text: 'Die Lösung: {fix}. Bis {time} geht es wieder.' },
      { part: 'remorse', text: 'Es tut mir leid, dass Sie das getroffen hat.' },
      { part: 'next', text: 'Sie hören von mir bis {next update}.' },
    ],
    openings: [
      'Hallo {customer}, ich kann bestätigen: {problem}. Bis {time} geht es wieder.',
      'Hallo {customer}, ich habe {done}. Sie haben {result} bis {time}.',
    ],
    closings: [
      'Ich schreibe Ihnen bis {next update}. Sie müssen nichts weiter tun.',
      'Geht es bis {time} nicht, erreichen Sie {owner} direkt: {contact}.',
    ],
  },
  personal: {
    lines: [
      'Zuerst zeigen, dass es gelesen ist: was, mit welcher Folge.',
      'Dann, was Sie selbst tun, und bis wann.',
      'Einmal Bedauern, für genau diese Sache.',
    ],
    do: [
      'Nennen, was genau schiefging und was es verdorben hat.',
      '„Ich“ schreiben: Ich habe geprüft, ich rufe an, ich schreibe am Freitag.',
      'Sich wie versprochen wieder melden, auch ohne Neues.',
    ],
    avoid: [
      'Einen Einstieg, der zu jeder Beschwerde passt.',
      '„Unannehmlichkeiten“: sagen, was es war.',
      'Zuerst die Sicht der Firma erklären.',
    ],
    outline: [
      { part: 'greeting', text: 'Hallo {customer},' },
      {
        part: 'understanding',
        text: 'ich habe gelesen, was passiert ist: {problem}. Für Sie hieß das: {effect}.',
      },
      { part: 'speed', text: 'Ich habe {done}. Bis {time} werde ich {step}.' },
      { part: 'remorse', text: 'Es tut mir leid, dass Sie das erlebt haben.' },
      { part: 'next', text: 'Ich schreibe Ihnen selbst bis {next update}.' },
    ],
    openings: [
      'Hallo {customer}, ich habe Ihre Nachricht ganz gelesen, auch was das für {occasion} bedeutet.',
      'Hallo {customer}, das hätte nicht passieren dürfen: {problem}. Ich kümmere mich selbst darum.',
    ],
    closings: [
      'Ich bleibe dran, bis Sie {result} haben. Ihre Antwort kommt zu mir, nicht in eine Warteschlange.',
      'Ich schreibe Ihnen bis {next update}, auch wenn {owner} bis dahin noch nicht geantwortet hat.',
    ],
  },
  unclear: {
    lines: [
      'Zuerst sagen, was schiefging, in den Worten der Nachricht.',
      'Dann die Lösung: wer sie umsetzt, und bis wann.',
      'Einmal kurz Bedauern. Am Ende der nächste Zwischenstand.',
    ],
    do: [
      'Eine Person nennen, die bis zur Lösung zuständig ist.',
      'Zu jeder Zusage ein Datum nennen.',
      'Was Sie nicht lösen können, weitergeben: an jemanden mit Namen.',
    ],
    avoid: [
      'Langes Bedauern: Die Lösung zählt.',
      'Erklären, warum es nicht Ihre Schuld ist.',
      '„Bald“, „in Kürze“, „wir prüfen das“.',
    ],
    outline: [
      {
        part: 'understanding',
        text: 'Sie haben geschrieben, was passiert ist: {problem}. Die Folge: {effect}.',
      },
      { part: 'speed', text: 'Die Lösung: {fix}. Das erledigt {owner} bis {time}.' },
      { part: 'remorse', text: 'Es tut mir leid, dass das passiert ist.' },
      { part: 'next', text: 'Sie hören von mir bis {next update}.' },
    ],
    openings: [
      'Guten Tag {customer}, ich habe Ihre Beschwerde zu {matter} geprüft. Das Ergebnis: {finding}.',
      'Guten Tag {customer}, ich habe gelesen, was Sie zu {matter} schreiben, und habe {done}.',
    ],
    closings: [
      'Zuständig ist nun {owner} und schreibt Ihnen bis {next update}.',
      'Der Fall bleibt offen, bis Sie {result} bestätigen.',
    ],
  },
}

/** German advice for a customer who asks again because an answer is late. */

import type { GuidanceByType } from '../../types'

export const chaseUp: GuidanceByType = {
  analytical: {
    lines: [
      'Den Stand als Tatsache: wer es hat, seit wann.',
      'Den Grund der Verspätung, und was ausgeschlossen ist.',
      'Den nächsten Termin, und was dann feststeht.',
    ],
    do: [
      'Zum verpassten Termin stehen: ihn und den neuen nennen.',
      'Sagen, was seit der letzten Nachricht herauskam.',
      'Sagen, wovon der neue Termin abhängt.',
    ],
    avoid: [
      '„Wird noch geprüft“.',
      'Einen neuen Termin ohne Grund, ihm zu trauen.',
      'Die letzte Nachricht wiederholen.',
    ],
    outline: [
      { part: 'understanding', text: 'Sie haben uns am {date} geschrieben; unsere Antwort ist überfällig.' },
      { part: 'answer', text: 'Zuständig seit dem {date}: {owner}. Der Stand: {status}.' },
      { part: 'evidence', text: 'Bisher gefunden: {finding}. Ausgeschlossen: {ruled out}.' },
      { part: 'next', text: 'Noch offen: {open point}. Das klären wir bis {next update}.' },
    ],
    openings: [
      'Guten Tag {customer}, Ihr Fall liegt seit dem {date} bei {owner}. Der Stand: {status}.',
      'Guten Tag {customer}, unsere Antwort ist überfällig. Der Grund: {cause}.',
    ],
    closings: [
      'Bis {next update} erhalten Sie {evidence} oder den Grund, warum es noch offen ist.',
      'Der neue Termin beruht auf {source}. Verschiebt er sich, sage ich es Ihnen vorher.',
    ],
  },
  functional: {
    lines: [
      'Sagen, bei welchem Schritt es steht und was erledigt ist.',
      'Die übrigen Schritte auflisten, mit Name und Termin.',
      'Den nächsten Zwischenstand ankündigen und einhalten.',
    ],
    do: [
      'Sagen, welcher Termin verpasst wurde, und den neuen nennen.',
      'Den nächsten Zwischenstand auch ohne Neues schicken.',
      'Den Schritt selbst prüfen, bevor Sie antworten.',
    ],
    avoid: [
      '„Ist in Bearbeitung“.',
      'Den Ablauf von vorn beginnen.',
      'Einen Termin, der an jemandem hängt, den niemand gefragt hat.',
    ],
    outline: [
      { part: 'understanding', text: 'Sie haben am {date} geschrieben. Ausgeblieben ist bisher: {event}.' },
      { part: 'answer', text: 'Bisher erledigt: {done}. Der Stand: {status}.' },
      { part: 'steps', text: '1. {step} ({owner}, bis {time})' },
      { part: 'steps', text: '2. {step} ({owner}, bis {time})' },
      { part: 'next', text: 'Sie hören in jedem Fall von mir, bis {next update}.' },
    ],
    openings: [
      'Guten Tag {customer}, der nächste Schritt: {step}. Bisher erledigt: {done}.',
      'Guten Tag {customer}, Sie hätten am {date} von uns hören sollen. So steht es jetzt.',
    ],
    closings: [
      'Die nächste Nachricht kommt von {owner} bis {next update}.',
      'Zwei Schritte sind noch offen. Der letzte ist bis {time} erledigt.',
    ],
  },
  intuitive: {
    lines: [
      'Den Stand in die erste Zeile: erledigt, oder wann.',
      'Ein Satz zur Verspätung, keine Geschichte.',
      'Es voranbringen, bevor Sie schreiben.',
    ],
    do: [
      'Jetzt nachfragen, wo es liegt, dann antworten.',
      'Einen Termin nennen, möglichst auf die Stunde.',
      'Schreiben, bevor die nächste Erinnerung kommt.',
    ],
    avoid: [
      'Die Warteschlange erklären.',
      '„Danke fürs Warten“ statt eines Standes.',
      'Noch eine Zusage ohne Termin.',
    ],
    outline: [
      { part: 'answer', text: 'Der Stand: {status}.' },
      { part: 'speed', text: 'Sie haben {result} bis {time}.' },
      { part: 'next', text: 'Sie hören von mir bis {next update}.' },
    ],
    openings: [
      'Hallo {customer}, der Stand: {status}. Bis {time} wird {owner} {step}.',
      'Hallo {customer}, das kommt zu spät. Sie haben {result} bis {time}.',
    ],
    closings: [
      'Ich schreibe Ihnen bis {next update}, ohne dass Sie nachfragen müssen.',
      'Brauchen Sie vorher etwas? Dann hier: {contact}.',
    ],
  },
  personal: {
    lines: [
      'Mit Namen grüßen; das Warten hätte nicht sein sollen.',
      'Sagen, dass Sie sich kümmern und was heute geschah.',
      'Selbst einen Termin zusagen, und ihn halten.',
    ],
    do: [
      'Nennen, was daran hängt: die Reise, der Umzug, das Kind.',
      '„Ich“ schreiben, und was Sie eben getan haben.',
      'Am zugesagten Tag schreiben, auch ohne Neues.',
    ],
    avoid: [
      'Ausreden vor dem Stand.',
      'Die Schuld im Team oder in der Warteschlange suchen.',
      'Eine Übergabe ohne Namen.',
    ],
    outline: [
      { part: 'greeting', text: 'Hallo {customer},' },
      { part: 'understanding', text: 'Sie haben am {date} geschrieben, und Sie brauchen es für {occasion}.' },
      { part: 'answer', text: 'Ich kümmere mich jetzt selbst darum. Heute habe ich {done}.' },
      { part: 'next', text: 'Ich schreibe Ihnen bis {next update}.' },
    ],
    openings: [
      'Hallo {customer}, Sie hätten nicht zweimal fragen müssen. Ich habe eben selbst mit {owner} gesprochen.',
      'Hallo {customer}, ich weiß, dass Sie es für {occasion} brauchen. Der Stand: {status}.',
    ],
    closings: [
      'Ich schreibe Ihnen bis {next update}, mit oder ohne Neuigkeiten.',
      'Das bleibt bei mir, bis Sie {result} haben. Antworten Sie hier, und ich sehe es.',
    ],
  },
  unclear: {
    lines: [
      'Zuerst der Stand: wo es liegt und wer es hat.',
      'Die Verspätung in einem halben Satz zugeben.',
      'Den nächsten Zwischenstand mit Datum, und ihn halten.',
    ],
    do: [
      'Nachsehen, bevor Sie antworten; nicht nur den Eingang bestätigen.',
      'Die Person nennen, bei der es liegt.',
      'Vor dem neuen Termin schreiben, falls er sich verschiebt.',
    ],
    avoid: [
      '„Wir arbeiten daran“.',
      'Einen neuen Termin, dem niemand zugestimmt hat.',
      'Nach etwas fragen, das schon geschickt wurde.',
    ],
    outline: [
      { part: 'understanding', text: 'Sie warten seit dem {date}.' },
      { part: 'answer', text: 'Ihr Fall liegt bei {owner}. Der Stand: {status}.' },
      { part: 'next', text: 'Die nächste Nachricht erhalten Sie bis {next update}.' },
    ],
    openings: [
      'Guten Tag {customer}, der Stand zu {matter}: {status}.',
      'Guten Tag {customer}, Sie warten seit dem {date}. Ich habe bei {owner} nachgefragt: {finding}.',
    ],
    closings: [
      'Sie hören von mir bis {next update}, auch wenn es nichts Neues gibt.',
      'Ihr Fall liegt jetzt bei {owner}. Der nächste Schritt bis {time}: {step}.',
    ],
  },
}

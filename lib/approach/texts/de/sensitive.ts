/** German advice for grief, illness, danger and legal threats: careful, short, and in the hands of a named person. */

import type { SensitiveKind } from '@/lib/reading/types'
import type { Guidance } from '../../types'

const grief: Guidance = {
  lines: [
    'In einem schlichten Satz das Beileid aussprechen.',
    'Arbeit abnehmen: jetzt alles tun, was kein Papier braucht.',
    'Ab hier eine Person mit Namen und ein nächster Schritt.',
  ],
  do: [
    'Den Namen der verstorbenen Person verwenden, wenn die Nachricht ihn nennt.',
    'Zuerst automatische Mails, Abbuchungen und Umfragen anhalten.',
    'Sagen, was gebraucht wird, wozu, und dass es Zeit hat.',
  ],
  avoid: [
    'Trostfloskeln, oder Vermutungen, wie es sich anfühlen muss.',
    'Im ersten Satz nach Nachweisen oder Formularen fragen.',
    'Alles Fröhliche: Grüße, Emojis, Angebote, ein Link zur Bewertung.',
  ],
  outline: [
    { part: 'understanding', text: 'Guten Tag {customer}, mein herzliches Beileid zu Ihrem Verlust.' },
    {
      part: 'answer',
      text: 'Ich habe heute {done}, damit nichts mehr verschickt oder abgebucht wird.',
    },
    { part: 'steps', text: 'Wenn es Ihnen passt, brauchen wir später noch {detail}.' },
    { part: 'next', text: 'Von nun an kümmert sich {owner} darum. Sie müssen nichts zweimal erklären.' },
  ],
  openings: [
    'Guten Tag {customer}, Ihre Nachricht zu {matter} habe ich gelesen. Mein herzliches Beileid.',
    'Guten Tag {customer}, danke, dass Sie uns Bescheid geben. Ihr Verlust tut mir sehr leid.',
  ],
  closings: [
    'Von unserer Seite eilt nichts. Sie erreichen {owner} direkt: {contact}.',
    'Bis {time} schreibt Ihnen {owner}. Bis dahin müssen Sie nichts tun.',
  ],
}

const illness: Guidance = {
  lines: [
    'Die Krankheit einmal schlicht ansprechen, dann helfen.',
    'Tun, was geht, ohne etwas zurückzufragen.',
    'Mehr Zeit anbieten, und eine Person mit Namen.',
  ],
  do: [
    'Fristen verlängern oder anhalten, bevor danach gefragt wird.',
    'Einen anderen Weg anbieten: Anruf, kurzes Formular, eine Vertretung.',
    'Die Krankheit aus Notizen und Tags heraushalten, wo sie nicht nötig ist.',
  ],
  avoid: [
    'Ratschläge zur Gesundheit, Fragen zur Diagnose, Geschichten von anderen.',
    'Ein Attest verlangen, bevor ein Mensch den Fall angesehen hat.',
    '„Gute Besserung“ am Ende einer Absage.',
  ],
  outline: [
    {
      part: 'understanding',
      text: 'Guten Tag {customer}, danke, dass Sie uns das geschrieben haben.',
    },
    { part: 'answer', text: 'Damit Sie eine Sorge weniger haben, habe ich {done}.' },
    { part: 'steps', text: 'Übrig bleibt nur: {step}. Das hat Zeit, und es darf auch jemand für Sie tun.' },
    { part: 'next', text: 'Bescheid weiß {owner} und schreibt Ihnen bis {time}.' },
  ],
  openings: [
    'Guten Tag {customer}, ich habe Ihre Nachricht zu {matter} gelesen, und es tut mir leid, das zu hören.',
    'Guten Tag {customer}, danke, dass Sie trotz allem schreiben. Ich kümmere mich selbst darum.',
  ],
  closings: [
    'Nehmen Sie sich die Zeit, die Sie brauchen. Sie erreichen {owner} auch später direkt: {contact}.',
    'Ihnen und allen, die Ihnen nahestehen, wünsche ich viel Kraft für {occasion}.',
  ],
}

const danger: Guidance = {
  lines: [
    'Gefahr für Menschen geht vor: erst Hilfe, dann Ticket.',
    'Jetzt anrufen oder antworten, und die Leitung informieren.',
    'Kurze, ruhige Sätze: was zu tun ist, in welcher Folge.',
  ],
  do: [
    'Den Notfallplan befolgen; gibt es keinen, die Leitung holen.',
    'Sagen, was schützt: nicht mehr benutzen, weggehen, Hilfe rufen.',
    'In Kontakt bleiben, bis jemand übernimmt, der handeln darf.',
  ],
  avoid: [
    'Fragen zu Bestellung oder Konto, bevor alle in Sicherheit sind.',
    'Daran zweifeln, es kleinreden oder den Ernst beurteilen.',
    'Verschwiegenheit zusagen, oder über Ursache und Schuld reden.',
  ],
  outline: [
    {
      part: 'safety',
      text: 'Wenn jemand in Gefahr ist, rufen Sie bitte zuerst {emergency number} an.',
    },
    {
      part: 'understanding',
      text: 'Guten Tag {customer}, Ihre Nachricht zu {matter} habe ich gelesen. Ich nehme sie ernst.',
    },
    { part: 'steps', text: 'Bis keine Gefahr mehr besteht, bitte: {step}.' },
    { part: 'next', text: 'Ich habe {owner} informiert. Sie werden bis {time} angerufen.' },
    { part: 'next', text: 'Sie erreichen {owner} zu jeder Zeit direkt: {contact}.' },
  ],
  openings: [
    'Guten Tag {customer}, Ihre Sicherheit geht vor. Bei Gefahr rufen Sie bitte {emergency number} an.',
    'Guten Tag {customer}, bitte benutzen Sie das Produkt nicht weiter. Bis {time} ruft {owner} Sie an.',
    'Guten Tag {customer}, gut, dass Sie schreiben. Sie sind damit nicht allein: {contact}.',
  ],
  closings: [
    'Bis {time} ruft {owner} Sie an. Sie können auch selbst zu jeder Zeit anrufen: {contact}.',
    'Ändert sich vorher etwas, rufen Sie {emergency number} an und dann uns.',
  ],
}

const legal: Guidance = {
  lines: [
    'Ruhig den Eingang bestätigen; zur Sache nichts sagen.',
    'Heute an die Stelle weitergeben, die dafür zuständig ist.',
    'Sagen, wer antwortet, und bis wann.',
  ],
  do: [
    'Den ganzen Verlauf unverändert übergeben, mit Daten und Dateien.',
    'Alles aufbewahren: nichts löschen, ändern oder schließen.',
    'So höflich bleiben wie sonst; eine Drohung ist oft ein letzter Hilferuf.',
  ],
  avoid: [
    'Etwas zugeben, abstreiten, zusagen oder erklären.',
    'Die eigene Meinung zu Recht, Vertrag oder Aussichten.',
    'Über den Ton streiten, oder Drohung mit Drohung beantworten.',
  ],
  outline: [
    {
      part: 'understanding',
      text: 'Guten Tag {customer}, hiermit bestätige ich den Eingang Ihrer Nachricht zu {matter}.',
    },
    { part: 'speed', text: 'Ich habe heute {done}, damit die zuständige Stelle Ihnen antwortet.' },
    { part: 'next', text: 'Bis {time} antwortet Ihnen {owner} schriftlich.' },
  ],
  openings: [
    'Guten Tag {customer}, vielen Dank für Ihre heutige Nachricht. Sie liegt jetzt bei {owner}.',
    'Guten Tag {customer}, Ihre Nachricht zu {matter} habe ich gelesen und vollständig weitergegeben.',
  ],
  closings: [
    'Bis {time} schreibt Ihnen {owner}. Alles Weitere senden Sie bitte an: {contact}.',
    'Bis Sie von {owner} hören, bleibt bei uns alles, wie es ist.',
  ],
}

export const sensitive: Readonly<Record<SensitiveKind, Guidance>> = { grief, illness, danger, legal }

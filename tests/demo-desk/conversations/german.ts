/** German tickets of the demo help desk: a step-by-step question, and praise for a colleague. */
import { dana, miguel, ticket } from '../ticket-types.ts'

const juergen = {
  name: 'Jürgen Albrecht',
  email: 'j.albrecht@albrecht-elektro.example',
  company: 'Albrecht Elektrotechnik',
  place: 'Kassel',
}
const ilse = {
  name: 'Ilse Brandhorst',
  email: 'ilse@hofladen-brandhorst.example',
  company: 'Hofladen Brandhorst',
}

export const german = [
  ticket(
    {
      id: '4103',
      subject: 'Neue Mitarbeiterin anlegen: Reihenfolge der Schritte?',
      requester: juergen,
      tags: ['benutzer', 'rechte'],
    },
    [
      [
        'inbound',
        juergen,
        '2026-11-17T07:33:00Z',
        `
Guten Tag,

am 1. Dezember fängt bei uns eine neue Mitarbeiterin an und soll selbst kassieren. Ich möchte das vorher sauber vorbereiten und dann für jeden weiteren Mitarbeiter genauso machen.

Bitte schreiben Sie mir die Schritte der Reihe nach auf:
1. Was lege ich zuerst an, den Benutzer oder die Kasse?
2. Welche Rechte setze ich, damit sie kassieren, aber keine Rückerstattung buchen kann?
3. Wie prüfe ich am Ende, ob alles richtig eingestellt ist?

Gibt es dafür eine Checkliste oder ein Formular? Wer muss bei uns was unterschreiben, und bis wann muss das bei Ihnen sein?

Mit freundlichen Grüßen
Jürgen Albrecht`,
      ],
    ],
  ),
  ticket(
    {
      id: '4112',
      subject: 'Kasse druckt keine Bons mehr',
      requester: ilse,
      status: 'solved',
      tags: ['drucker'],
      assignee: miguel.name,
      rating: { score: 5, scale: 5, comment: null },
    },
    [
      [
        'inbound',
        ilse,
        '2026-11-14T08:11:00Z',
        'Guten Morgen, seit heute früh druckt unsere Kasse keine Bons mehr. Die Lampe am Drucker blinkt rot, Papier ist drin. Was können wir tun? Ilse Brandhorst',
      ],
      [
        'note',
        dana,
        '2026-11-14T08:20:00Z',
        'Schon wieder dieser furchtbare Treiber, das ist eine Frechheit und ich bin es leid! Miguel, übernimmst du?',
      ],
      [
        'outbound',
        miguel,
        '2026-11-14T08:34:00Z',
        `
Guten Morgen Frau Brandhorst,

bitte halten Sie die Vorschubtaste gedrückt und schalten Sie den Drucker ein. Ich habe die Kasse von hier aus auf die neue Treiberversion gestellt und bleibe am Telefon, bis der erste Bon da ist.

Freundliche Grüße
Miguel Ferro`,
      ],
      [
        'inbound',
        ilse,
        '2026-11-14T09:02:00Z',
        `
Lieber Herr Ferro, es läuft wieder! Sie waren so geduldig mit mir, und dabei hatte ich die halbe Schlange im Laden stehen. So einen freundlichen und kompetenten Menschen am Telefon wünscht man sich überall. Tausend Dank!

Herzliche Grüße
Ilse Brandhorst`,
      ],
    ],
  ),
]

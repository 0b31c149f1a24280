/** The German words of the guide: how to read what Bouquet says, and the frame of the model card. */
import type { Texts } from '../types'

export const guide: Texts['guide'] = {
  title: 'So ist das zu lesen',
  nav: 'Teile der Anleitung',
  views: { how: 'Was die Zeichen bedeuten', practice: 'Üben', card: 'Modellkarte' },
  writing: {
    title: 'Es geht um die Schreibweise',
    text: 'Bouquet sagt, nach welcher Art von Antwort eine Nachricht verlangt, so wie sie geschrieben ist. Über den Menschen sagt es nichts: Wer heute in Schritten schreibt, schickt morgen vielleicht zwei Wörter. Es ist also ein Hinweis für diese Antwort und kein Etikett für eine Person.',
  },
  types: {
    title: 'Vier Schreibweisen',
    wants: 'Sucht',
    answer: 'Antwort',
    analytical: {
      signs:
        'Genaue Zahlen, Daten und Versionen als Beleg; „warum“, „wie genau“, „können Sie bestätigen, dass“.',
      wants: 'Fakten, die halten: richtig, vollständig, mit Quelle.',
      answer: 'Zuerst der Fakt, dann woher er kommt und was geprüft wurde.',
    },
    personal: {
      signs: 'Gruß und Name, Dank, eine Geschichte, Gefühle in Worten, jahrelange Treue.',
      wants: 'Einen Menschen, der einem Menschen antwortet, und Verständnis.',
      answer: 'Mit Namen, mit einer Sache aus der Nachricht; dann die Antwort in ganzen Sätzen.',
    },
    functional: {
      signs:
        'Was getan wurde, der Reihe nach; „wie kann ich“, „wie geht es weiter“, „was brauchen Sie von mir“.',
      wants: 'Einen verlässlichen Ablauf: Schritte, wer was tut, bis wann.',
      answer: 'Der Stand, dann nummerierte Schritte mit dem nächsten Termin.',
    },
    intuitive: {
      signs: 'Kurz und direkt, das Wichtigste zuerst, eine Forderung, eine Frist, keine Einzelheiten.',
      wants: 'Das Ergebnis, schnell und ohne viel Hin und Her.',
      answer: 'Erledigt, ja, nein oder wann, in der ersten Zeile; der Rest hinter einem Link.',
    },
    rules:
      'Ärger allein ist nicht persönlich: „Unbrauchbar, Geld zurück, sofort“ ist intuitiv. Zahlen allein sind nicht analytisch: Eine Bestellnummer in einer Forderung ist intuitiv, Schritte mit Zahlen sind funktional.',
  },
  map: {
    title: 'Die Raute',
    text: 'Ihre Ecken sind die vier Schreibweisen. Von links nach rechts geht es von Fakten (analytisch) zu Gefühlen (persönlich), von oben nach unten vom Ablauf (funktional) zum Ergebnis (intuitiv). Der Punkt steht, wo die Nachricht steht: Nahe einer Ecke ist die Schreibweise klar, nahe der Mitte halten sich mehrere die Waage.',
    hollow:
      'Ein hohler Punkt: Es wird nichts behauptet, oder Sie haben korrigiert. Dann ist Ihre Ecke die große.',
    example: 'Eine funktionale Nachricht mit einigen Fakten',
  },
  bands: {
    title: 'Wie sicher es ist',
    text: 'Ein Wort hinter der Schreibweise sagt, wie weit Sie ihr trauen können. Wo Bouquet es nicht weiß, sagt es das, statt zu raten: Auch Schweigen ist ein Ergebnis.',
    clear:
      'Verlassen Sie sich auf den ersten Blick. Bei Nachrichten, die es nie gesehen hatte, stimmte das in etwa neun von zehn Fällen.',
    leaning:
      'Eine Schreibweise liegt vorn, eine andere dicht dahinter. Lesen Sie die markierten Wörter, bevor Sie darauf bauen.',
    mixed:
      'Die Zeichen sind schwach, oder zwei halten sich die Waage. Beantworten Sie zuerst die Frage, dann der Reihe nach.',
    tooLittle:
      'Ein bloßes „Ja“, ein Protokoll, Programmcode oder eine Sprache außer den neun bekannten. Gezeigt werden weder Schreibweise noch Karte.',
  },
  words: {
    title: 'Wörter, die dafür sprechen',
    text: 'Die markierten Wörter haben entschieden, jedes in Farbe und Unterstreichung seiner Schreibweise. Sie sind der Grund und kein Schmuck: Wenn sie Sie nicht überzeugen, dann trauen Sie auch dem Ergebnis nicht.',
    example: 'Zuerst habe ich es neu gestartet, dann den Code eingegeben. Was ist der nächste Schritt?',
    marks: { first: 'Zuerst habe ich es neu gestartet, dann', second: 'Was ist der nächste Schritt' },
  },
  correct: {
    title: 'Wenn Sie es besser wissen',
    text: 'Das kommt oft vor: Sie kennen die Person und den Fall. Drücken Sie „Korrigieren“ (Taste c), dann eine Ziffer. Ihr Wort gilt für diese Nachricht sofort, und der Rat folgt ihm. Mehrere Korrekturen in dieselbe Richtung ändern auch, wie dieser Browser ähnliche Nachrichten liest; eine einzelne nicht. Gespeichert werden Zahlen, nie ein Text. In den Einstellungen sehen Sie die Korrekturen und können sie löschen.',
  },
  silent: {
    title: 'Wo keine Schreibweise gezeigt wird',
    text: 'Bei einer Nachricht von Trauer, Krankheit, Gefahr oder rechtlichen Schritten zählt die Schreibweise nicht. Bouquet zeigt dort keine, nur behutsamen Rat. Es erkennt solche Nachrichten an Wendungen und kann ungewöhnliche Worte übersehen; Ihr eigener Blick geht vor.',
  },
  not: {
    title: 'Was es nicht ist',
    person: 'Kein Persönlichkeitstest. Eine Nachricht ist viel zu wenig, um zu sagen, wer jemand ist.',
    score: 'Keine Bewertung von Menschen, und nichts, womit man sie vergleicht oder überwacht.',
    decision:
      'Kein Grund für eine Erstattung, einen Kredit, einen Vertrag oder sonst etwas, das Rechte berührt.',
    praise:
      'Lob wird mit Vorsicht gezeigt: eine Karte nur, wo es fast sicher ist, eine gepunktete Linie, wo es eines sein könnte. Drücken Sie die Wörter unter der Linie, dann kommt die Karte.',
  },
  next: {
    title: 'Ausprobieren',
    practice: 'Zwei Minuten üben',
    card: 'Modellkarte lesen',
  },
  card: {
    title: 'Modellkarte',
    text: 'Woraus das Modell gemacht ist, wie gut es liest und wo es versagt. Derselbe Text steht im Quelltext, auf Englisch.',
    loading: 'Wird geladen …',
    table: 'Zahlen: {{title}}',
  },
}

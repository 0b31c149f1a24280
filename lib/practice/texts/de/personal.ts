/** German messages that want a person who answers a person. */
import type { PracticeItem } from '../../types'

export const personal: readonly PracticeItem[] = [
  {
    id: 'de-p1',
    type: 'personal',
    also: null,
    text: 'Liebes Team, hier ist noch einmal die Familie Brandt mit dem roten Zelt! Wir hatten zwei wunderbare Wochen am See. Nur der Reißverschluss klemmt jetzt ein wenig. Sie finden bestimmt wieder einen Rat, Sie waren so lieb zu uns. Herzliche Grüße, Ihre Jule Brandt',
    words: {
      personal: [
        'Liebes Team',
        'zwei wunderbare Wochen am See',
        'Sie waren so lieb zu uns',
        'Herzliche Grüße',
      ],
    },
    why: 'Gruß, Erlebnis und Dank nehmen mehr Raum ein als der Reißverschluss.',
  },
  {
    id: 'de-p2',
    type: 'personal',
    also: null,
    text: 'Seit neunzehn Jahren kaufe ich bei Ihnen, schon meine Mutter hat mich als Kind mitgenommen. Dass ich jetzt nur noch eine Nummer bin, hat mich traurig gemacht. Ich wünsche mir, dass das jemand versteht.',
    words: {
      personal: [
        'Seit neunzehn Jahren',
        'schon meine Mutter',
        'hat mich traurig gemacht',
        'dass das jemand versteht',
      ],
    },
    why: 'Treue und Kränkung kommen zur Sprache; es will verstanden werden.',
  },
  {
    id: 'de-p3',
    type: 'personal',
    also: null,
    text: 'Guten Morgen Frau Celik, vielen Dank, dass Sie sich gestern so viel Zeit genommen haben. Mein Mann und ich haben abends noch lange darüber gesprochen und möchten gern bei Ihnen bleiben. Mögen Sie das für uns in die Hand nehmen?',
    words: {
      personal: ['Guten Morgen Frau Celik', 'vielen Dank', 'Mein Mann und ich', 'für uns in die Hand nehmen'],
    },
    why: 'Es spricht einen Menschen mit Namen an und vertraut sich ihm an.',
  },
  {
    id: 'de-p4',
    type: 'personal',
    also: null,
    text: 'Hallo ihr Lieben, am Samstag wird meine Oma neunzig, und sie freut sich seit Wochen auf das Fotobuch. Ich hoffe so sehr, dass es noch rechtzeitig kommt. Drückt uns die Daumen! Eure Mia',
    words: { personal: ['Hallo ihr Lieben', 'meine Oma', 'Ich hoffe so sehr', 'Drückt uns die Daumen'] },
    why: 'Ein Termin kommt vor, aber als Hoffnung und Familiengeschichte, nicht als Frist.',
  },
  {
    id: 'de-p5',
    type: 'personal',
    also: null,
    text: 'Ehrlich gesagt fühle ich mich mit der neuen Seite etwas verloren. Früher hat mir immer jemand in Ruhe zugehört, das fehlt mir. Gibt es noch jemanden, mit dem ich sprechen kann?',
    words: {
      personal: ['fühle ich mich', 'etwas verloren', 'das fehlt mir', 'jemanden, mit dem ich sprechen kann'],
    },
    why: 'Es sagt, wie es ihm geht, und sucht einen Menschen zum Sprechen.',
  },
  {
    id: 'de-p6',
    type: 'personal',
    also: null,
    text: 'Lieber Herr Tamm, ein Gruß vom Gartenverein: Die Bank steht, und alle haben gestrahlt. Wir sind so froh, dass wir Sie gefunden haben. Nun wünschen sich die Nachbarn auch eine. Bis zum Frühling, Ihre Gerda Voss',
    words: { personal: ['Lieber Herr Tamm', 'alle haben gestrahlt', 'Wir sind so froh'] },
    why: 'Eine kleine Bestellung in einem herzlichen Brief.',
  },
  {
    id: 'de-p7',
    type: 'personal',
    also: null,
    text: 'Ich bin wirklich enttäuscht. Wir haben unsere Hochzeitsreise bei Ihnen verbracht und wollten dieses Gefühl noch einmal erleben. Diesmal hat uns niemand auch nur begrüßt. Ich wollte Ihnen sagen, wie weh das getan hat.',
    words: { personal: ['wirklich enttäuscht', 'unsere Hochzeitsreise', 'wie weh das getan hat'] },
    why: 'Eine Beschwerde, die nichts verlangt, als gehört zu werden.',
  },
  {
    id: 'de-p8',
    type: 'personal',
    also: null,
    text: 'Ich hoffe, Sie hatten ein schönes Wochenende! Bei uns war Umzug, überall Kisten, und die Katze mittendrin. Wenn Sie einen Moment haben: Könnten Sie unsere neue Adresse eintragen? Danke, Sie sind ein Schatz.',
    words: { personal: ['ein schönes Wochenende', 'die Katze mittendrin', 'Sie sind ein Schatz'] },
    why: 'Geplauder am Anfang, Dank am Ende; die Bitte selbst ist ein Halbsatz.',
  },
]

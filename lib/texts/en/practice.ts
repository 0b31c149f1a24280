/** The words of the practice set; its messages are data under `practice`. */

export const practice = {
  title: 'Practice: which kind of writing?',
  text_one:
    '{{count}} short made-up message, about two minutes. You say how each is written, and see at once what the guide says, why, and what Bouquet reads in it.',
  text_other:
    '{{count}} short made-up messages, about two minutes. You say how each is written, and see at once what the guide says, why, and what Bouquet reads in it.',
  promise:
    'Nothing of it is stored or sent, and nobody is graded. Some messages mix two kinds: either is right there.',
  keys: 'Keys: 1 to 4 choose, arrows move, Enter goes on. You can leave at any time.',
  keysOff: 'Keys: arrows move, Enter chooses and goes on. You can leave at any time.',
  start: 'Start',
  again: 'Another round',
  leave: 'Stop here',
  step: 'Message {{step}} of {{count}}',
  ask: 'How is it written?',
  as: {
    same: 'As the guide says: {{type}}.',
    either: 'Right, and {{type}} would have been, too: it mixes both.',
    other: 'You said {{chosen}}, the guide says {{type}}.',
    otherEither: 'You said {{chosen}}, the guide says {{type}} or {{also}}: it mixes both.',
  },
  reader: {
    title: 'Bouquet',
    reading: 'reading …',
    says: '{{type}} · {{band}}',
    same: 'as the guide says',
    other: 'not what the guide says: it errs, too',
    silent: 'says nothing here',
    failed: 'could not be asked just now',
  },
  next: 'Next message',
  finish: 'See the result',
  over: {
    title: 'That was it',
    none: 'You left before the first answer. Nothing is lost.',
    score_one: '{{right}} of {{count}} as the guide says.',
    score_other: '{{right}} of {{count}} as the guide says.',
    reader_one: 'Bouquet: {{right}} of {{count}} as the guide says.',
    reader_other: 'Bouquet: {{right}} of {{count}} as the guide says.',
    silent_one: 'It said nothing on {{count}}.',
    silent_other: 'It said nothing on {{count}}.',
    people:
      'People who label such messages for a living do not always agree with each other either. This is a feel for the four kinds, not a mark.',
    facts:
      'Analytical and functional are confused by everyone: a dry report with versions and steps is both. Ask what an answer needs most, a source or a next step.',
    missed: 'Where you and the guide differ',
  },
  kept: {
    offer: 'Note that I practised today',
    on: 'Practised on {{date}}.',
    forget: 'Forget it',
    hint: 'Only the day is kept, in this browser.',
  },
} as const

/** What is said of an insertion: loaded with the first one, not with the panel. */

export const inserting = {
  into: { note: 'Insert into the note', reply: 'Insert into the reply' },
  asked: {
    note: 'An internal note is open in the help desk. The customer will not see what goes there.',
    reply: 'This is a note of yours, and the customer may see what goes there.',
  },
  said: {
    differs: 'The editor took it, but changed it. Look at it before you send. The text is copied, too.',
    refused: 'The editor did not take it. The text is copied: paste it there.',
    'no-editor': 'No open reply was found. The text is copied: click into the reply and paste it.',
    'no-access': 'Bouquet may not write into this page. The text is copied: paste it there.',
    gone: 'This ticket is not on screen now. Nothing was inserted.',
    'not-copied':
      'The editor did not take it, and the browser did not let Bouquet copy it. Use “Copy” beside it.',
  },
} as const

/** The words of inserting a text into the help desk's own editor. */

export const insert = {
  text: 'Insert: {{text}}',
  outline: 'Insert the outline',
  note: 'Insert into the reply',
  done: 'Inserted',
} as const

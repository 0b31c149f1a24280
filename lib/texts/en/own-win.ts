/** The words of a win that the agent writes down: in the panel and on the wins page. */

export const ownWin = {
  line: 'What went well?',
  placeholder: 'One line is enough',
  isThanks: 'Thanks I received',
  thanked: 'What did they say?',
  thankedPlaceholder: 'Their words, as you remember them',
  from: 'From whom',
  keep: 'Keep',
  kept: 'Kept among your wins.',
  undone: 'Taken back.',
} as const

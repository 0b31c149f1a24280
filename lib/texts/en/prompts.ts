/** The words of the one question of the day, by its kind. */

export const prompts = {
  label: 'Question of the day',
  notNow: 'Not now',
  never: 'Don’t ask again',
  off: 'Bouquet does not ask this any more.',
  'backup-due': {
    name: 'A backup is due',
    text: 'Nothing was backed up for a week.',
    act: 'Make one',
  },
  'own-name': {
    name: 'My name is missing',
    text: 'Say your name, and Bouquet knows your praise.',
    act: 'Say it',
  },
  'remember-style': {
    name: 'Remember how customers write',
    text: 'Remember how this customer writes?',
    act: 'Remember',
  },
} as const

/** The words of what Bouquet learns from corrections: the question, a line beside a type, a part of the settings. */

export const learning = {
  title: 'Learning',
  text: 'When you correct how messages are written, Bouquet reads similar ones accordingly, in this browser only. It takes several corrections that agree; a single one changes no other message.',
  use: 'Learn from my corrections',
  none: 'You have not corrected any message yet.',
  corrected_one: 'You corrected {{count}} message.',
  corrected_other: 'You corrected {{count}} messages.',
  confirmed_one: 'You confirmed {{count}} as it was read.',
  confirmed_other: 'You confirmed {{count}} as they were read.',
  unchanged: 'No other message was read differently because of it so far.',
  changed_one: 'Because of it, {{count}} other message was read differently so far.',
  changed_other: 'Because of it, {{count}} other messages were read differently so far.',
  chosen: 'What you chose',
  reset: 'Forget all corrections',
  sure_one: 'Forget {{count}} correction?',
  sure_other: 'Forget {{count}} corrections?',
  sureText:
    'The messages that you corrected show Bouquet’s own reading again, and so do similar ones. A backup that you saved before still holds the corrections.',
  forget: 'Forget them',
  forgotten: 'Your corrections are forgotten.',
  ask: 'How is it written?',
  adjusted: 'Adjusted by your corrections',
  plain: 'Without them',
  plainly: 'Without your corrections: {{reading}}.',
} as const

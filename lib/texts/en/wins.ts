/** The words of the wins page. */

export const wins = {
  title: 'My wins',
  search: 'Search',
  searchPlaceholder: 'Words, customer, ticket',
  kind: 'Kind',
  whose: 'Whose',
  all: 'All',
  count_one: '{{count}} win',
  count_other: '{{count}} wins',
  from: 'from {{name}}',
  for: 'for {{name}}',
  team: 'for the team',
  whatIDid: 'What I did',
  addWhatIDid: 'Say what you did',
  ticket: 'Open ticket: {{subject}}',
  remove: 'Remove this win',
  removedOne: 'Removed from your wins.',
  settings: 'Settings',
  loading: 'Opening your wins …',
  empty: 'No wins yet',
  emptyText:
    'When a customer praises you in a ticket, the panel shows it: “Keep as a win” or “Send” puts it here.',
  nothing: 'Nothing matches',
  nothingText: 'No win has all of these words and filters.',
  clear: 'Clear search and filters',
} as const

/** The bar at the foot of the panel. */

export const tools = {
  label: 'More for this ticket',
  note: 'New note',
  win: 'A win of your own',
  thanks: 'Thank a colleague',
  escalate: 'Escalate to a person',
  obstacle: 'Got in my way',
  promise: 'A promise to the customer',
  short: { note: 'Note', win: 'Win', thanks: 'Thank', escalate: 'Escalate', obstacle: 'In my way' },
} as const

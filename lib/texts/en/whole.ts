/** The words of "Load all", on a ticket of which the page shows only a part. */

export const whole = {
  load: 'Load all',
  loading: 'Loading …',
  said: {
    loaded: 'All messages were read.',
    'no-api':
      'Bouquet cannot load them here. Open the older messages in the page itself; then they are read.',
    refused:
      'The help desk did not give them. Open the older messages in the page itself; then they are read.',
    gone: 'This ticket is not on screen now. Show it in the page first.',
    wait_one: 'The help desk asks to wait {{count}} second. Or open the older messages in the page itself.',
    wait_other:
      'The help desk asks to wait {{count}} seconds. Or open the older messages in the page itself.',
  },
} as const

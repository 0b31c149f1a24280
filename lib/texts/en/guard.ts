/** The words of the cover and of the lock. */

export const guard = {
  /** Titles of windows: never anything of a person's. */
  pages: {
    panel: 'Bouquet',
    wins: 'Bouquet: wins',
    options: 'Bouquet: settings',
    welcome: 'Bouquet: welcome',
    guide: 'Bouquet: how to read this',
  },
  hide: 'Hide everything personal',
  lockNow: 'Lock now',
  hidden: {
    title: 'Hidden',
    text: 'Press H or click to show.',
    textNoKey: 'Click to show.',
  },
  locked: {
    title: 'Bouquet is locked',
    label: 'Passphrase',
    unlock: 'Unlock',
    checking: 'Checking …',
    wait_one: 'The next try is possible in {{count}} s.',
    wait_other: 'The next try is possible in {{count}} s.',
    forgotten:
      'Nobody can tell you a forgotten passphrase. To start again, remove the extension, install it anew and restore a backup.',
  },
} as const

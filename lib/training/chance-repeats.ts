/**
 * Real messages that say the same few words as an evaluation message by chance ("staff were helpful" is what many
 * patients write). Each was looked at; they are left out of training. Any other repeat is a leak and stops it.
 */
export const CHANCE_REPEATS: ReadonlySet<string> = new Set([
  'real-1136',
  'real-1201',
  'real-2231',
  'real-3498',
  'real-3557',
  'real-6956',
  'real-10497',
  'real-13513',
])

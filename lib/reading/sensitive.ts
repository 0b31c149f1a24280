/** Grief, illness, danger or a legal threat: then the way of writing is not what matters. */

import type { Prepared } from './prepare'

/** By the word lists alone, which hold only phrases that are rarely meant otherwise. */
export function isSensitive(prepared: Prepared): boolean {
  return prepared.hits.some((hit) => hit.category === 'sensitive')
}

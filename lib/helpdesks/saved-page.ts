/** What a command runs inside a saved page: the reader, with its error as plain data. */

import type { ReadOptions } from './desk-of'
import { genericDesk } from './generic/desk'
import { readTicket } from './read'
import { ReadError } from './read-error'
import type { ReadFailure, TicketSnapshot } from './types'

export type SavedPageAnswer = { snapshot: TicketSnapshot | null } | { failure: ReadFailure }

export function readSavedPage(options?: ReadOptions): SavedPageAnswer {
  try {
    return { snapshot: readTicket(document, new URL(location.href), { anyPage: genericDesk, ...options }) }
  } catch (error) {
    if (error instanceof ReadError) return { failure: error.failure }
    throw error
  }
}

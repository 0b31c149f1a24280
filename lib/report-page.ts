/** The content script's whole work: watch the page, report what it shows, answer "what do you show?". */
import { toPlainError } from './errors'
import { ReadError } from './helpdesks/read-error'
import { watchTicket } from './helpdesks/watch'
import { logFailure } from './log'
import { handle, send } from './messages'
import { getJson } from './network'
import type { PageReport } from './panel-view'

/** Ends with the signal: after an update of the extension the new script takes over. */
export function reportPage(signal: AbortSignal): void {
  let latest: PageReport = { kind: 'not-a-ticket', helpdesk: null }

  const tell = (report: PageReport) => {
    latest = report
    send('page.shown', report).catch((error: unknown) => logFailure('report', error))
  }

  const forget = handle('page.read', () => latest)
  signal.addEventListener('abort', forget)

  watchTicket({
    document,
    url: () => new URL(location.href),
    signal,
    getJson,
    onSnapshot: (snapshot) => tell({ kind: 'ticket', snapshot }),
    onNothing: (desk) => tell({ kind: 'not-a-ticket', helpdesk: desk?.id ?? null }),
    onError: (error) => tell(failed(error)),
  })
}

function failed(error: unknown): PageReport {
  return error instanceof ReadError
    ? { kind: 'changed', failure: error.failure }
    : { kind: 'failed', error: toPlainError(error) }
}

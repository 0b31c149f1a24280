/** The content script's whole work: watch the page, report what it shows, answer "what do you show?". */
import { anyPage, loadAnyPage } from './any-page'
import { toPlainError } from './errors'
import type { GetSameOrigin } from './helpdesks/complete'
import { deskOf } from './helpdesks/desk-of'
import { examine, type LayoutFound } from './helpdesks/examine'
import { ReadError } from './helpdesks/read-error'
import { findHelpDesk, helpDesks, hereFirst } from './helpdesks/registry'
import type { HelpDesk, ReplyDraft } from './helpdesks/types'
import { watchTicket } from './helpdesks/watch'
import { logFailure } from './log'
import { handle, send } from './messages'
import { type GetAnswer, getSameOrigin } from './network'
import type { PageReport } from './panel-view'

/** Ends with the signal: after an update of the extension the new script takes over. */
export function reportPage(context: AbortSignal): void {
  const stop = new AbortController()
  const signal = AbortSignal.any([context, stop.signal])
  let latest: PageReport = { kind: 'not-a-ticket', helpdesk: null }
  let typed: ReplyDraft | null = null
  let isDraftWanted = true
  let taught: readonly HelpDesk[] = []

  const tell = (report: PageReport) => {
    latest = report
    send('page.shown', report).catch((error: unknown) => logFailure('report', error))
  }

  const tellDraft = () => {
    if (!isDraftWanted) return
    send('page.draft', { draft: typed }).then(
      ({ isWanted }) => {
        isDraftWanted = isWanted
      },
      (error: unknown) => logFailure('draft', error),
    )
  }
  const answer = async () => {
    await watching
    // A panel that has just opened hears what is being typed, too, and a switch may have been turned meanwhile.
    isDraftWanted = true
    if (typed) tellDraft()
    return latest
  }

  const desks = () =>
    taught.length > 0 ? [...helpDesks, ...hereFirst(taught, new URL(location.href))] : helpDesks
  const learn = async () => {
    const sites = await send('site.taught', undefined).catch(() => [])
    if (sites.length > 0) await loadAnyPage()
    taught = sites.flatMap((site) => anyPage()?.taughtDesk(site) ?? [])
  }
  const start = () =>
    watchTicket({
      document,
      url: () => new URL(location.href),
      signal,
      get desks() {
        return desks()
      },
      get anyPage() {
        return anyPage()?.reader
      },
      get: askWhereAllowed,
      onSnapshot: (snapshot) => tell({ kind: 'ticket', snapshot }),
      onNothing: (desk) => {
        if (isUnknown(desk)) void readAnyhow()
        tell({ kind: 'not-a-ticket', helpdesk: desk?.id ?? null })
      },
      onError: (error) => tell(failed(error)),
      onDraft: (draft) => {
        typed = draft
        tellDraft()
      },
    })
  // First: a page that only a lesson knows is no unknown one, and what is read is told without a "nothing" before it.
  const watching = learn()
    .then(() => isUnknown(findHelpDesk(new URL(location.href), document, desks())) && loadAnyPage())
    .then(start)
  const readAnyhow = async () => {
    if (await loadAnyPage()) (await watching).look()
  }

  const ends = [
    handle('page.read', answer),
    handle('page.examine', () => examineHere(desks())),
    handle('page.taught', async () => {
      await learn()
      const watch = await watching
      watch.look()
    }),
    handle('page.complete', async ({ ticketId }) => (await watching).loadAll(ticketId)),
    handle('page.stop', () => stop.abort()),
  ]
  signal.addEventListener('abort', () => ends.forEach((end) => void end()))
}

/** Nobody has written down how its page looks. */
const isUnknown = (desk: HelpDesk | null) => desk === null || desk.layouts.length === 0

function examineHere(desks: readonly HelpDesk[]): LayoutFound[] {
  const url = new URL(location.href)
  const desk = deskOf(document, url, { desks, anyPage: anyPage()?.reader })
  return desk ? examine(desk, document, url) : []
}

/** "Read once" is this page as it stands, no more. Asked each time, because a permission comes and goes. */
const askWhereAllowed: GetSameOrigin = async (...question) => {
  const { allowed } = await send('site.allowed', undefined).catch(() => ({ allowed: false }))
  return allowed ? getSameOrigin(...question) : NOT_ASKED
}

const NOT_ASKED: GetAnswer = { ok: false, reason: 'failed', status: null, retryAfterMs: null }

function failed(error: unknown): PageReport {
  return error instanceof ReadError
    ? { kind: 'changed', failure: error.failure }
    : { kind: 'failed', error: toPlainError(error) }
}

/** Tells which ticket is on the screen whenever that changes. One observer, reads only, ends with the signal. */
import { createCompleter, type GetSameOrigin, needsApi, type Opened } from './complete'
import { deskInSlices, type ReadOptions } from './desk-of'
import { createDrafts } from './drafts'
import { listenTo } from './hints'
import { createObserving } from './observe'
import { createPace } from './pace'
import { readDraft, readFrom } from './read'
import { ReadError } from './read-error'
import { createSettle } from './settle'
import { createSwitching, SWITCH_SETTLE_MS } from './switching'
import type { HelpDesk, LoadAll, ReplyDraft, TicketSnapshot } from './types'

export type WatchOptions = ReadOptions & {
  document: Document
  /** Only a hint: single-page products change it before or after the page. */
  url: () => URL
  signal: AbortSignal
  get: GetSameOrigin
  /** Only when it differs from the last one. */
  onSnapshot: (snapshot: TicketSnapshot) => void
  /** No ticket is on the screen (also told once at the start). `desk` is null on a page nobody knows. */
  onNothing: (desk: HelpDesk | null) => void
  /** What the agent is typing as a reply; only when it differs. Null where no reply is being typed. */
  onDraft?: (draft: ReplyDraft | null) => void
  /** A ReadError, or a bug's own error. Told once while it lasts. */
  onError: (error: unknown) => void
}

/** A page that is still being built lacks fields; only what lasts is told. */
export const ERROR_SETTLE_MS = 1500
/** A ticket that is only passed by, or still being built, is not asked for. */
export const API_SETTLE_MS = 200

const BY_API = 'api '

type Told = { key: string; ticketId: string | null }

export type Watch = {
  /** The agent wants the messages that the page does not show. */
  loadAll: (ticketId: string) => Promise<LoadAll>
  /** What may be read has changed. */
  look: () => void
}

export function watchTicket(options: WatchOptions): Watch {
  const { document, signal } = options
  const completer = createCompleter(options.get, signal)
  let told: Told = { key: '', ticketId: null }
  let domKey = ''
  const switching = createSwitching()
  const draft = createDrafts(signal, options.onDraft)

  const tell = (next: Told, report: () => void) => {
    if (signal.aborted || next.key === told.key) return
    told = next
    report()
  }

  const pace = createPace(() => read(), signal)
  const settle = createSettle(pace)
  const observe = createObserving(document, pace, signal)

  function read(): Promise<void> | void {
    const url = options.url()
    try {
      const desk = deskInSlices(document, url, options)
      if (!(desk instanceof Promise)) return readAs(desk, url)
      // Another page by now: what was found is not its.
      return desk.then((found) => (options.url().href === url.href ? readAs(found, url) : read()), failed)
    } catch (error) {
      failed(error)
    }
  }

  function readAs(desk: HelpDesk | null, url: URL) {
    try {
      observe(desk)
      const ticketId = desk?.ticketId(url, document) ?? null
      const visit = switching.visit(ticketId)
      if (!desk || ticketId === null) {
        draft(null)
        return nothing(desk)
      }
      const isReal = readTicketOf({ desk, document, url, ticketId, visit })
      draft(isReal ? readDraft(desk, document, url, options) : null)
    } catch (error) {
      failed(error)
    }
  }

  /** False where another ticket may stand on the screen. */
  function readTicketOf(opened: Omit<Opened, 'dom'>): boolean {
    const { desk, ticketId, url } = opened
    try {
      const dom = readFrom(desk, document, url, options)
      if (dom) return found({ ...opened, dom })
      if (desk.layouts.length === 0 && desk.api) alone(opened)
      else if (told.key === '' || settle.lasted(`none ${ticketId}`, SWITCH_SETTLE_MS)) nothing(desk)
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      const key = `error ${ticketId} ${error.failure.field}`
      // Asked for already: the page may change for ever without what is missing.
      if (domKey !== key && settle.lasted(key, ERROR_SETTLE_MS)) {
        domKey = key
        if (needsApi(desk, null)) ask({ ...opened, dom: null }, () => failed(error))
        else failed(error)
      }
    }
    return true
  }

  /** Nobody knows how the page shows its messages: the API tells the whole ticket. */
  function alone(opened: Omit<Opened, 'dom'>) {
    const key = `alone ${opened.visit}`
    if (domKey === key) return
    if (told.key === '' || told.ticketId !== null) nothing(opened.desk)
    if (!settle.lasted(key, API_SETTLE_MS)) return
    domKey = key
    ask({ ...opened, dom: null }, () => {
      nothing(opened.desk)
      // Once a visit, whatever came of it: the page may change for ever.
      domKey = key
    })
  }

  function found(opened: Opened & { dom: TicketSnapshot }): boolean {
    const doubt = switching.doubtOf(opened)
    if (doubt && !settle.lasted(doubt.key, doubt.ms)) return false
    switching.believed(opened.dom.ticket)
    believed(opened)
    return true
  }

  function believed(opened: Opened & { dom: TicketSnapshot }) {
    const { dom, ticketId } = opened
    const key = JSON.stringify(dom)
    if (key === domKey && told.ticketId === ticketId) {
      settle.over()
      return
    }
    const report = () => tell({ key, ticketId }, () => options.onSnapshot(dom))
    const known = completer.known(opened)
    if (needsApi(opened.desk, dom) && !known) {
      // What was completed waits for the API with its new message rather than fall back.
      if (told.ticketId !== ticketId || !told.key.startsWith(BY_API)) report()
      if (!settle.lasted(`api ${ticketId} ${key}`, API_SETTLE_MS)) return
    }
    settle.over()
    domKey = key
    if (known) completed(known, ticketId)
    else if (needsApi(opened.desk, dom)) ask(opened, report)
    else report()
  }

  function ask(opened: Opened, otherwise: () => void) {
    const asked = domKey
    void completer.complete(opened).then((snapshot) => {
      if (opened.desk.ticketId(options.url(), document) !== opened.ticketId || asked !== domKey) return
      if (snapshot) completed(snapshot, opened.ticketId)
      else otherwise()
    })
  }

  function completed(snapshot: TicketSnapshot, ticketId: string) {
    const key = BY_API + JSON.stringify(snapshot)
    tell({ key, ticketId }, () => options.onSnapshot(snapshot))
  }

  async function loadAll(ticketId: string): Promise<LoadAll> {
    const url = options.url()
    const desk = await deskInSlices(document, url, options)
    const dom = desk && readFrom(desk, document, url, options)
    if (!dom || dom.ticket.id !== ticketId) return { kind: 'gone' }
    const visit = switching.visit(ticketId)
    const answer = await completer.again({ desk, document, url, ticketId, visit, dom })
    // Read once more: now the answer is known.
    domKey = ''
    if (answer.kind === 'loaded') read()
    return answer
  }

  function nothing(desk: HelpDesk | null) {
    settle.over()
    domKey = ''
    tell({ key: `nothing ${desk?.id}`, ticketId: null }, () => options.onNothing(desk))
  }

  function failed(error: unknown) {
    const key = error instanceof ReadError ? `error ${JSON.stringify(error.failure)}` : `bug ${String(error)}`
    tell({ key, ticketId: null }, () => options.onError(error))
  }

  if (!signal.aborted) {
    observe(null)
    listenTo(document, signal, pace)
    read()
  }
  return { loadAll, look: pace.hurry }
}

/** Tells which ticket is on the screen whenever that changes. One observer, reads only, ends with the signal. */
import { type AskJson, createComplete, needsApi, type Opened } from './complete'
import { listen } from './native'
import { createPace, type Pace } from './pace'
import { type ReadOptions, readDraft, readFrom } from './read'
import { ReadError } from './read-error'
import { findHelpDesk } from './registry'
import type { HelpDesk, ReplyDraft, TicketSnapshot } from './types'

export type WatchOptions = ReadOptions & {
  document: Document
  /** Only a hint: single-page products change it before or after the page. */
  url: () => URL
  signal: AbortSignal
  getJson: AskJson
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
/** How long a new address may show the old ticket, or none yet, before it is believed. */
export const SWITCH_SETTLE_MS = 600

/** Attributes by which pages switch tabs without inserting anything. */
const SWITCHES = ['class', 'hidden', 'style', 'open', 'aria-selected', 'aria-hidden', 'aria-current', 'inert']

type Told = { key: string; ticketId: string | null; content: string }

export function watchTicket(options: WatchOptions): void {
  const { document, signal } = options
  if (signal.aborted) return
  const complete = createComplete(options.getJson, signal)
  let told: Told = { key: '', ticketId: null, content: '' }
  let waitingSince: { key: string; time: number } | null = null
  let observed: HelpDesk | null = null
  let domKey = ''
  let draftKey = 'null'

  const tell = (next: Told, report: () => void) => {
    if (signal.aborted || next.key === told.key) return
    told = next
    report()
  }
  /** True once the same doubtful state has lasted; until then another reading is ordered. */
  const lasted = (key: string, ms: number): boolean => {
    if (waitingSince?.key !== key) waitingSince = { key, time: performance.now() }
    const left = waitingSince.time + ms - performance.now()
    if (left <= 0) return true
    pace.after(left + 1)
    return false
  }

  const pace = createPace(() => read(), signal)
  const observer = new MutationObserver(pace.touch)

  function observe(desk: HelpDesk | null) {
    observed = desk
    const attributeFilter = [...SWITCHES, ...(desk ? attributesOf(desk) : [])]
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributeFilter })
  }

  function read() {
    const url = options.url()
    try {
      const desk = findHelpDesk(url, document, options.desks)
      if (desk !== observed) observe(desk)
      const ticketId = desk?.ticketId(url) ?? null
      if (!desk || ticketId === null) {
        draft(null)
        return nothing(desk)
      }
      const opened = { desk, document, url, ticketId }
      readTicketOf(opened)
      draft(readDraft(desk, document, url, options))
    } catch (error) {
      failed(error)
    }
  }

  function draft(typed: ReplyDraft | null) {
    const next = typed?.text.trim() ? typed : null
    const key = JSON.stringify(next)
    if (key === draftKey || signal.aborted) return
    draftKey = key
    options.onDraft?.(next)
  }

  function readTicketOf(opened: Omit<Opened, 'dom'>) {
    const { desk, ticketId, url } = opened
    try {
      const dom = readFrom(desk, document, url, options)
      if (dom) return found({ ...opened, dom })
      if (told.key === '' || lasted(`none ${ticketId}`, SWITCH_SETTLE_MS)) nothing(desk)
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      if (!lasted(`error ${ticketId} ${error.failure.field}`, ERROR_SETTLE_MS)) return
      domKey = ''
      if (!needsApi(desk, null)) return failed(error)
      ask({ ...opened, dom: null }, () => failed(error))
    }
  }

  function found(opened: Opened & { dom: TicketSnapshot }) {
    const { dom, ticketId } = opened
    const key = JSON.stringify(dom)
    const content = JSON.stringify([dom.ticket.subject, dom.ticket.messages])
    const stale = told.ticketId !== null && told.ticketId !== ticketId && told.content === content
    if (stale && !lasted(`stale ${ticketId}`, SWITCH_SETTLE_MS)) return
    waitingSince = null
    if (key === domKey && told.ticketId === ticketId) return
    domKey = key
    const report = () => tell({ key, ticketId, content }, () => options.onSnapshot(dom))
    if (!needsApi(opened.desk, dom)) return report()
    // A ticket already told was completed: its new message waits for the API rather than fall back.
    if (told.ticketId !== ticketId) report()
    ask(opened, report, content)
  }

  function ask(opened: Opened, otherwise: () => void, content = '') {
    const asked = domKey
    void complete(opened).then((snapshot) => {
      const current = options.url()
      const gone = opened.desk.ticketId(current) !== opened.ticketId || asked !== domKey
      if (signal.aborted || gone) return
      if (!snapshot) return otherwise()
      const key = `api ${JSON.stringify(snapshot)}`
      tell({ key, ticketId: opened.ticketId, content }, () => options.onSnapshot(snapshot))
    })
  }

  function nothing(desk: HelpDesk | null) {
    waitingSince = null
    domKey = ''
    tell({ key: `nothing ${desk?.id}`, ticketId: null, content: '' }, () => options.onNothing(desk))
  }

  function failed(error: unknown) {
    const key = error instanceof ReadError ? `error ${JSON.stringify(error.failure)}` : `bug ${String(error)}`
    domKey = ''
    tell({ key, ticketId: null, content: '' }, () => options.onError(error))
  }

  observe(null)
  listenTo(document, signal, pace)
  signal.addEventListener('abort', () => observer.disconnect())
  read()
}

/** Hints that no mutation gives: addresses, tabs coming back, frames that finished loading. */
function listenTo(document: Document, signal: AbortSignal, pace: Pace) {
  for (const event of ['popstate', 'hashchange', 'pageshow']) listen(window, event, pace.hurry, { signal })
  // Absent in older Firefox, where the page's own changes tell.
  if (window.navigation) listen(window.navigation, 'currententrychange', pace.hurry, { signal })
  listen(document, 'visibilitychange', pace.hurry, { signal })
  listen(document, 'load', pace.touch, { capture: true, signal })
  // A text area changes without a mutation.
  listen(document, 'input', pace.touch, { capture: true, signal })
}

/** The attributes that the desk's own selectors name: a switch of one of them may open another ticket. */
function attributesOf(desk: HelpDesk): string[] {
  const selectors = desk.layouts.flatMap((layout) => [layout.root, layout.message.item, layout.message.body])
  const text = selectors.filter((lookup) => typeof lookup !== 'function').join(' ')
  return Array.from(text.matchAll(/\[([\w-]+)/g), (match) => match[1] ?? '').filter((name) => name !== '')
}

/** Makes what each window's panel shows: asks the active tab to read itself, and understands what it read. */
import * as v from 'valibot'
import { AppError, toPlainError } from '../errors'
import { GENERIC } from '../helpdesks/generic/id'
import { nameOf } from '../helpdesks/registry'
import type { TicketSnapshot } from '../helpdesks/types'
import { send } from '../messages'
import type { MessageStyle, PageReport, PageState, PanelView, Site } from '../panel-view'
import { inject, siteOf } from '../permissions'
import { refOf } from '../records/ref'
import type { EarlierStyle } from '../records/styles'
import { type ActiveTab, activeTab } from '../tabs'
import type { Learned } from './learned'
import { pageReport } from './snapshot-schema'
import { taughtName } from './taught-name'
import { type Classify, headOf, type Known, type PageHead, understand } from './understand'

export type ViewDeps = {
  /** Loads the model once per life of the background. */
  classifier: () => Promise<Classify>
  /** What this browser knows of the agent, and of this ticket's corrections. */
  known: (head: PageHead) => Promise<Known>
  /** What the agent's corrections of other messages make of a reading. */
  learned: () => Promise<Learned>
  /** Counts, once each, messages that are read otherwise for it. */
  countChanged: (head: PageHead, styles: readonly MessageStyle[]) => Promise<void>
  /** How the customer wrote elsewhere; counts these messages where the agent chose to remember the customer. */
  earlier: (head: PageHead, seen: readonly MessageStyle[]) => Promise<EarlierStyle | null>
}

export type Views = ReturnType<typeof createViews>

export function createViews(deps: ViewDeps) {
  // Also grows over restarts of the background, so that an older life's view never wins.
  let seq = Date.now()

  /** `wasClicked`: this answers a click of the icon on the tab, or what grants as much. */
  async function viewOf(windowId: number, wasClicked = false): Promise<PanelView> {
    seq += 1
    const mine = seq
    const tab = await activeTab(windowId)
    const site = await siteOf(tab.address, wasClicked)
    const report = tab.id === null ? null : await reportOf(tab.id, site, tab.address)
    return view(report ? await stateOf(report) : unreadState(site), windowId, tab, mine, wasClicked)
  }

  /** A content script spoke up. Null where its tab is not the one on screen in its window. Throws `msg/refused`. */
  async function viewOfReport(
    report: unknown,
    sender: { id: number; windowId: number; address: string | undefined },
  ): Promise<PanelView | null> {
    seq += 1
    const mine = seq
    const parsed = ofOrigin(v.parse(pageReport, report), sender.address)
    const tab = await activeTab(sender.windowId)
    if (tab.id !== sender.id) return null
    return view(await stateOf(parsed), sender.windowId, tab, mine)
  }

  /** Text that the agent marked or pasted, read like a ticket with one message. */
  async function viewOfText(text: string, windowId: number): Promise<PanelView> {
    seq += 1
    const mine = seq
    const tab = await activeTab(windowId)
    if (!text.trim())
      return view({ kind: 'failed', error: { code: 'read/no-text', details: {} } }, windowId, tab, mine)
    return view(
      await stateOf({ kind: 'ticket', snapshot: await snapshotOfText(text, tab) }),
      windowId,
      tab,
      mine,
    )
  }

  async function view(
    page: PageState,
    windowId: number,
    tab: ActiveTab,
    mine: number,
    wasClicked = false,
  ): Promise<PanelView> {
    const site = await siteOf(tab.address, wasClicked)
    return { windowId, tabId: tab.id, seq: mine, site, deskName: await deskNameOf(page, site), page }
  }

  async function stateOf(report: PageReport): Promise<PageState> {
    if (report.kind !== 'ticket') return report
    try {
      const head = headOf(report.snapshot)
      const [classify, known, learned] = await Promise.all([
        deps.classifier(),
        deps.known(head),
        deps.learned(),
      ])
      const { isAnalysed, isKnown } = known
      const read = isAnalysed ? understand(report.snapshot, classify, known, learned) : null
      if (read) await deps.countChanged(head, read.trend)
      const understanding = read && { ...read, earlier: await deps.earlier(head, read.trend) }
      return { kind: 'ticket', head: { ...head, isAnalysed, isKnown }, understanding }
    } catch (error) {
      return { kind: 'failed', error: toPlainError(error) }
    }
  }

  return { viewOf, viewOfReport, viewOfText }
}

/** Null where nothing in the tab answers and nothing may be put there. */
async function reportOf(tabId: number, site: Site, address?: string): Promise<PageReport | null> {
  const ask = async () => {
    const report = v.parse(pageReport, await send('page.read', undefined, tabId))
    return address === undefined ? report : ofOrigin(report, address)
  }
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'ext/unreachable') throw error
    if (site.access !== 'granted') return null
  }
  try {
    await inject(tabId)
    return await ask()
  } catch {
    // Still loading, or a page of the site where no script may run.
    return null
  }
}

/** A page may not speak of another site's ticket: its link and its records would be that site's. */
function ofOrigin(report: PageReport, address: string | undefined): PageReport {
  const isForeign = report.kind === 'ticket' && originOf(report.snapshot.ticket.url) !== originOf(address)
  if (isForeign) throw new AppError('msg/refused')
  return report
}

/** Null only for what is no web address, which no ticket has. */
function originOf(address = ''): string | null {
  return URL.canParse(address) ? new URL(address).origin : null
}

async function deskNameOf(page: PageState, { host }: Site): Promise<string | null> {
  const id = deskIdOf(page)
  if (id === GENERIC) return host
  return id === null ? null : (nameOf(id) ?? (await taughtName(id)))
}

function deskIdOf(page: PageState): string | null {
  if (page.kind === 'ticket') return page.head.helpdesk
  if (page.kind === 'changed') return page.failure.helpdesk
  return page.kind === 'not-a-ticket' ? page.helpdesk : null
}

function unreadState(site: Site): PageState {
  return site.access === 'granted' ? { kind: 'silent' } : { kind: 'unread' }
}

const TEXT_DESK = 'selection'

/** A key of marked or pasted text, not of a ticket. */
export const isOfText = (key: string): boolean => key.startsWith(`${TEXT_DESK} `)

async function snapshotOfText(text: string, tab: ActiveTab): Promise<TicketSnapshot> {
  const url = tab.address && /^https?:/.test(tab.address) ? tab.address : ''
  // The same text is the same "ticket": what the agent corrected stays corrected.
  const id = await refOf(text)
  return {
    helpdesk: TEXT_DESK,
    layout: 'selection',
    source: 'selection',
    complete: true,
    ticket: {
      id,
      subject: tab.title ?? '',
      url,
      status: null,
      tags: [],
      requester: { name: null, email: null },
      satisfaction: null,
      messages: [
        { id: `${id}-1`, role: 'customer', author: { name: null, email: null }, sentAt: null, text },
      ],
    },
  }
}

/** Answers panels and content scripts: which ticket is on screen, and what the agent asked to be read. */
import { AppError } from '../errors'
import { coverNow, isLocked } from '../guard/gate'
import { logFailure } from '../log'
import { handle, send } from '../messages'
import type { PanelCommand, PanelView } from '../panel-view'
import { inject, injectAnyPage, selectedText, siteOf, useSite } from '../permissions'
import { records, withRecords } from '../records/open'
import { readTexts } from '../settings'
import { activeTab, allWindows, openPanel } from '../tabs'
import { earlierOf } from './earlier'
import { correctStyle, known } from './known'
import { countChanged, learned } from './learned'
import { classifier, loadOnce } from './model'
import { createViews, isOfText } from './views'

const views = createViews({
  classifier,
  known: (head) => known(records(), head),
  learned: () => learned(records()),
  // A full disk must not keep the ticket from being shown.
  countChanged: (head, styles) => guarded(() => countChanged(head.key, styles, Date.now())),
  earlier: (head, seen) => earlierOf(records(), head, seen, Date.now()),
})

export function handleViews(): void {
  handle('page.shown', async (report, sender) => {
    const { tab } = sender
    if (tab?.id === undefined || sender.frameId !== 0) throw new AppError('msg/refused')
    const from = { id: tab.id, windowId: tab.windowId, address: sender.url }
    const view = await views.viewOfReport(report, from)
    if (view) await push(view)
  })
  // Into the page that asked, under the access by which it runs.
  handle('page.any', async (_, { tab }) => {
    if (tab?.id !== undefined) await injectAnyPage(tab.id)
  })
  // By the address that the browser gives, never by what the page says.
  handle('site.allowed', async (_, { url }) => ({ allowed: (await siteOf(url)).access === 'granted' }))
  handle('panel.opens', getReady)
  handle('panel.view', async ({ windowId }) => {
    getReady()
    const text = await takeWaiting(windowId)
    return text === null ? views.viewOf(windowId, takeClick(windowId)) : showText(windowId, text)
  })
  handle('panel.missed', ({ windowId }) => {
    const command = unheard?.windowId === windowId ? unheard.command : null
    if (command) unheard = null
    return { command }
  })
  handle('site.use', async ({ origin, windowId }) => {
    await useSite(origin)
    return views.viewOf(windowId)
  })
  handle('site.read-once', async ({ windowId }) => {
    await inject(await tabIn(windowId))
    return views.viewOf(windowId)
  })
  handle('text.read-selection', async ({ windowId }) =>
    showText(windowId, await selectedText(await tabIn(windowId))),
  )
  handle('text.read-pasted', ({ windowId, text }) => showText(windowId, text))
  handle('style.correct', async (correction) => {
    const { windowId, ticketKey } = correction
    await correctStyle(records(), correction, Date.now())
    const { [windowId]: read } = await readTexts.getValue()
    return read && isOfText(ticketKey) ? views.viewOfText(read.text, windowId) : views.viewOf(windowId)
  })
}

/** What every view needs is loaded while the panel, or the page, is still at work; whoever needs it hears of a failure. */
function getReady(): void {
  loadOnce().catch(() => undefined)
  withRecords(records(), async () => undefined).catch(() => undefined)
}

/** The icon was clicked: this tab may be read now, so its panel looks again. */
export async function showAgain(windowId: number): Promise<void> {
  await guarded(async () => {
    if (!(await push(await views.viewOf(windowId, true)))) unseenClick = windowId
  })
}

/** The window whose panel was not open yet when the icon was clicked: it asks in a moment. */
let unseenClick: number | null = null

function takeClick(windowId: number): boolean {
  const wasClicked = unseenClick === windowId
  if (wasClicked) unseenClick = null
  return wasClicked
}

/**
 * A key for the panel: the panel first, while this is still the gesture, then the act, now or once the panel stands.
 * Under a cover nobody sees what it would do.
 */
export function actByKey(windowId: number, command: PanelCommand): void {
  openPanel(windowId)
  guarded(async () => {
    if ((await coverNow(Date.now())) !== 'none') return
    if (!(await reaches(send('panel.command', { windowId, command })))) unheard = { windowId, command }
  })
}

/** The panel of this window was not open yet when the key was pressed. */
let unheard: { windowId: number; command: PanelCommand } | null = null

/** What may be read has changed: the panel of every window looks again. */
export async function showEverywhere(): Promise<void> {
  const windows = await allWindows()
  await Promise.all(windows.map((id) => guarded(async () => void (await push(await views.viewOf(id))))))
}

/** The menu entry on marked text: to the open panel, or kept until the panel that opens now asks. */
export async function showSelection(windowId: number): Promise<void> {
  await guarded(async () => {
    const text = await selectedText(await tabIn(windowId))
    if (!(await push(await showText(windowId, text)))) await remember(windowId, { text, isWaiting: true })
  })
}

async function showText(windowId: number, text: string): Promise<PanelView> {
  await remember(windowId, { text, isWaiting: false })
  return views.viewOfText(text, windowId)
}

/** The panel looks at the page again: the text is forgotten, unless this panel has just opened for it. */
async function takeWaiting(windowId: number): Promise<string | null> {
  const { [windowId]: read } = await readTexts.getValue()
  if (read) await remember(windowId, null)
  return read?.isWaiting ? read.text : null
}

async function remember(windowId: number, read: { text: string; isWaiting: boolean } | null): Promise<void> {
  const { [windowId]: _, ...others } = await readTexts.getValue()
  await readTexts.setValue(read ? { ...others, [windowId]: read } : others)
}

async function tabIn(windowId: number): Promise<number> {
  const { id } = await activeTab(windowId)
  if (id === null) throw new AppError('perm/no-page')
  return id
}

/** False where no panel of that window may show it now. */
const push = async (view: PanelView): Promise<boolean> =>
  !(await isLocked(Date.now())) && reaches(send('panel.show', view))

/** False where the panel of that window is not open. */
async function reaches(sent: Promise<void>): Promise<boolean> {
  try {
    await sent
    return true
  } catch (error) {
    if (error instanceof AppError && error.code === 'ext/unreachable') return false
    throw error
  }
}

async function guarded(run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (error) {
    logFailure('show', error)
  }
}

/** Answers panels and content scripts: which ticket is on screen, and what the agent asked to be read. */
import { AppError } from '../errors'
import { logFailure } from '../log'
import { handle, send } from '../messages'
import { loadAsset } from '../network'
import type { PanelView } from '../panel-view'
import { inject, selectedText, useSite } from '../permissions'
import { classify } from '../reading/classify'
import { loadModel, type Model } from '../reading/model'
import { records } from '../records/open'
import { pendingText } from '../settings'
import { activeTab, allWindows } from '../tabs'
import { correctStyle, known } from './known'
import { createViews } from './views'

let model: Promise<Model> | null = null

const views = createViews({
  classifier: async () => {
    const loaded = await loadOnce()
    return (text) => classify(loaded, text)
  },
  known: (key) => known(records(), key),
})

/** A failed load is not kept: the next ticket tries again. */
function loadOnce(): Promise<Model> {
  model ??= loadAsset('/model.bin')
    .then(loadModel)
    .catch((error: unknown) => {
      model = null
      throw error
    })
  return model
}

export function handleViews(): void {
  handle('page.shown', async (report, sender) => {
    const { tab } = sender
    if (tab?.id === undefined || sender.frameId !== 0) throw new AppError('msg/refused')
    const view = await views.viewOfReport(report, { id: tab.id, windowId: tab.windowId })
    if (view) await push(view)
  })
  handle('panel.view', async ({ windowId }) => {
    const pending = await takePending(windowId)
    return pending ?? views.viewOf(windowId, takeClick(windowId))
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
    views.viewOfText(await selectedText(await tabIn(windowId)), windowId),
  )
  handle('text.read-pasted', ({ windowId, text }) => views.viewOfText(text, windowId))
  handle('style.correct', async (correction) => {
    await correctStyle(records(), correction, Date.now())
    return views.viewOf(correction.windowId)
  })
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

/** What may be read has changed: the panel of every window looks again. */
export async function showEverywhere(): Promise<void> {
  const windows = await allWindows()
  await Promise.all(windows.map((id) => guarded(async () => void (await push(await views.viewOf(id))))))
}

/** The menu entry on marked text: to the open panel, or kept until the panel that opens now asks. */
export async function showSelection(windowId: number): Promise<void> {
  await guarded(async () => {
    const text = await selectedText(await tabIn(windowId))
    if (!(await push(await views.viewOfText(text, windowId)))) await pendingText.setValue({ windowId, text })
  })
}

async function takePending(windowId: number): Promise<PanelView | null> {
  const pending = await pendingText.getValue()
  if (!pending) return null
  await pendingText.setValue(null)
  return pending.windowId === windowId ? views.viewOfText(pending.text, windowId) : null
}

async function tabIn(windowId: number): Promise<number> {
  const { id } = await activeTab(windowId)
  if (id === null) throw new AppError('perm/no-page')
  return id
}

/** False where no panel is open. */
async function push(view: PanelView): Promise<boolean> {
  try {
    await send('panel.show', view)
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

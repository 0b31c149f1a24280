/** The panel's page: the store with its acts, and what the browser tells it of tabs. */
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { initTexts } from '@/components/i18n'
import { Panel } from '@/components/panel/Panel'
import { createPanelStore } from '@/components/panel/store'
import { handle, send } from '@/lib/messages'
import { panelActs } from '@/lib/page-acts'
import { language } from '@/lib/settings'
import { followedWindow } from '@/lib/tabs'

async function start(): Promise<void> {
  const texts = language.getValue().then(initTexts)
  const windowId = await followedWindow()
  const store = createPanelStore(panelActs(windowId))
  const { accept, refresh } = store.getState()

  const isOurs = (input: { windowId: number }) => input.windowId === windowId
  handle('panel.show', accept, isOurs)
  handle('panel.draft', ({ reply }) => store.getState().setReply(reply), isOurs)
  handle('panel.command', ({ command }) => store.getState().byKey(command), isOurs)
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) refresh()
  })
  browser.tabs.onUpdated.addListener((_id, change, tab) => {
    if (change.status === 'complete' && tab.active && tab.windowId === windowId) refresh()
  })

  // The page is read while React starts.
  const read = refresh()
  await texts
  const root = document.getElementById('root')
  if (root) createRoot(root).render(<Panel store={store} />)
  await read
  const missed = await send('panel.missed', { windowId })
  if (missed.command) store.getState().byKey(missed.command)
}

start()

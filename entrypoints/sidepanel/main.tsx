/** The panel's page: the store with its acts, and what the browser tells it of tabs. */
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { Panel } from '@/components/panel/Panel'
import { createPanelStore } from '@/components/panel/store'
import { Guarded } from '@/components/ui/guard/Guarded'
import { coverNow } from '@/lib/guard/gate'
import { handle, send } from '@/lib/messages'
import { guardActs } from '@/lib/page-acts/guard'
import { panelActs } from '@/lib/page-acts/panel'
import { startTexts } from '@/lib/page-acts/texts'
import { language } from '@/lib/settings'
import { followedWindow } from '@/lib/tabs'
import { enPanel } from '@/lib/texts/en-panel'

async function start(): Promise<void> {
  const ready = Promise.all([coverNow(Date.now()), startTexts(enPanel)])
  const windowId = await followedWindow()
  const store = createPanelStore(panelActs(windowId))
  const guard = guardActs()
  const { accept, refresh } = store.getState()

  const isOurs = (input: { windowId: number }) => input.windowId === windowId
  handle('panel.show', accept, isOurs)
  handle('panel.draft', ({ reply }) => store.getState().setReply(reply), isOurs)
  handle('panel.command', ({ command }) => store.getState().byKey(command), isOurs)
  // The advice comes in the language of the interface, too.
  language.watch(refresh)
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId !== windowId) return
    // Work in the help desk is work, too.
    guard.touch()
    refresh()
  })
  browser.tabs.onUpdated.addListener((_id, change, tab) => {
    if (change.status === 'complete' && tab.active && tab.windowId === windowId) refresh()
  })

  // The page is read while React starts.
  const read = refresh()
  const [first] = await ready
  const root = document.getElementById('root')
  if (!root) return
  createRoot(root).render(
    <Guarded deps={guard} first={first} page="panel" onShown={refresh}>
      <Panel store={store} />
    </Guarded>,
  )
  await read
  const missed = await send('panel.missed', { windowId })
  if (missed.command) store.getState().byKey(missed.command)
}

start()

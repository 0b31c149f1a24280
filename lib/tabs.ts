/** The window's active tab and the panel beside it: the part of the browser that says where the agent is. */
import { browser } from 'wxt/browser'

export type ActiveTab = { id: number | null; address: string | undefined; title: string | undefined }

/** `address` is undefined where no permission covers the tab. */
export async function activeTab(windowId: number): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, windowId })
  return { id: tab?.id ?? null, address: tab?.url, title: tab?.title }
}

/** Opens the panel. Must be called first in the handler of a click, a command or a menu entry: later is no gesture. */
export function openPanel(windowId: number): void {
  const opened: Promise<void> = import.meta.env.FIREFOX
    ? (browser as unknown as { sidebarAction: { open: () => Promise<void> } }).sidebarAction.open()
    : 'sidePanel' in browser
      ? browser.sidePanel.open({ windowId })
      : openInWindow(windowId)
  opened.catch(() => openInWindow(windowId))
}

/** Browsers without a side panel (Opera) get a small window that follows the one it was opened from. */
async function openInWindow(windowId: number): Promise<void> {
  const url = browser.runtime.getURL(`/sidepanel.html?window=${windowId}`)
  await browser.windows.create({ url, type: 'popup', width: 400, height: 800 })
}

/** The window's active tab and the panel beside it: the part of the browser that says where the agent is. */
import { browser } from 'wxt/browser'

export type ActiveTab = { id: number | null; address: string | undefined; title: string | undefined }

/** `address` is undefined where no permission covers the tab. */
export async function activeTab(windowId: number): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, windowId })
  return { id: tab?.id ?? null, address: tab?.url, title: tab?.title }
}

export async function allWindows(): Promise<number[]> {
  const windows = await browser.windows.getAll()
  return windows.flatMap(({ id }) => (id === undefined ? [] : [id]))
}

/** Opens the panel. Must be called first in the handler of a click, a command or a menu entry: later is no gesture. */
export function openPanel(windowId: number): void {
  const opened: Promise<void> =
    import.meta.env.BROWSER === 'firefox'
      ? (browser as unknown as { sidebarAction: { open: () => Promise<void> } }).sidebarAction.open()
      : 'sidePanel' in browser
        ? browser.sidePanel.open({ windowId })
        : openInWindow(windowId)
  opened.catch(() => openInWindow(windowId))
}

/** Browsers without a side panel (Opera) get a small window that follows the one it was opened from; one for each. */
async function openInWindow(windowId: number): Promise<void> {
  const url = `${browser.runtime.getURL('/sidepanel.html' as '/')}?window=${windowId}`
  const [open] = (await browser.tabs.query({})).filter((tab) => tab.url === url)
  if (open) await show(open)
  else await browser.windows.create({ url, type: 'popup', width: 400, height: 800 })
}

/** In the browser's own menu on a page: as good a gesture as the icon. Words come from _locales. */
export function createMenus(): void {
  const { getMessage } = browser.i18n
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({ id: 'open', title: getMessage('openPanel'), contexts: ['page'] })
    browser.contextMenus.create({
      id: 'selection',
      title: getMessage('readSelection'),
      contexts: ['selection'],
    })
  })
}

/** The window whose tab this page speaks of: its own, or the one that it was opened for (see `openInWindow`). */
export async function followedWindow(): Promise<number> {
  const asked = Number(new URLSearchParams(location.search).get('window'))
  if (asked > 0) return asked
  const { id } = await browser.windows.getCurrent()
  return id ?? browser.windows.WINDOW_ID_NONE
}

/** Opens a page of ours in a tab, or shows the one that is open already. `part`: what in it comes to the front. */
export async function openPage(
  path: 'wins.html' | 'options.html' | 'welcome.html' | 'guide.html',
  part?: string,
): Promise<void> {
  const page = browser.runtime.getURL(`/${path}` as '/')
  const url = part ? `${page}#${part}` : page
  // Its address may end in what it shows.
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.replace(/#.*/, '') === page)
  if (open && part && open.id !== undefined) await browser.tabs.update(open.id, { url })
  if (open) await show(open)
  else await browser.tabs.create({ url })
}

/** Only web addresses: what a page wrote into a win must not open anything else. The open tab first, where we may know it. */
export async function openTicket(url: string): Promise<void> {
  if (!/^https?:\/\//.test(url)) return
  const open = (await browser.tabs.query({})).find((tab) => tab.url === url)
  if (open) await show(open)
  else await browser.tabs.create({ url })
}

/** A new tab with a draft in the agent's web mail; `mailto:` goes to the agent's own program and leaves this page. */
export async function openDraft(url: string): Promise<void> {
  if (url.startsWith('mailto:')) location.href = url
  else await browser.tabs.create({ url })
}

/** Closes the tab in which this page stands. */
export async function closeOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent()
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id)
}

/** Its window too: it may stand behind this one. */
async function show({ id, windowId }: { id?: number | undefined; windowId: number }): Promise<void> {
  if (id !== undefined) await browser.tabs.update(id, { active: true })
  await browser.windows.update(windowId, { focused: true })
}

/** The keys that work in the whole browser; only its own page can change them. */
export async function browserKeys(): Promise<{ name: string; description: string; shortcut: string }[]> {
  // Chrome adds one of its own for the icon, without any words.
  const ours = (await browser.commands.getAll()).filter(({ description }) => description)
  return ours.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, shortcut }))
}

type FirefoxCommands = { openShortcutSettings?: () => Promise<void> }

/** Null where no page of ours may open the browser's own (Firefox before 137). */
export const openBrowserKeys: (() => Promise<unknown>) | null =
  import.meta.env.BROWSER === 'firefox' ? openKeysOfFirefox() : () => browser.tabs.create({ url: KEYS_PAGE })

const KEYS_PAGE = 'chrome://extensions/shortcuts'

function openKeysOfFirefox(): (() => Promise<unknown>) | null {
  const commands = browser.commands as unknown as FirefoxCommands
  return commands.openShortcutSettings ? () => commands.openShortcutSettings?.() ?? Promise.resolve() : null
}

/** What the browser lets us read: asking for one origin, remembering it, and putting the script where it is allowed. */
import { browser } from 'wxt/browser'
import { AppError } from './errors'
import { send } from './messages'
import type { Site } from './panel-view'
import { channels, usedSites } from './settings'

const SCRIPT_ID = 'helpdesk'
const SCRIPT_FILE = '/content-scripts/helpdesk.js'
const TEACHING_FILE = '/teach.js'
const ANY_PAGE_FILE = '/any-page.js'

/**
 * The match pattern that stands for one origin. Firefox knows no ports in match patterns, so there it means the host
 * on every port.
 */
export function patternOf(origin: string): string {
  const url = new URL(origin)
  const host = import.meta.env.BROWSER === 'firefox' ? url.hostname : url.host
  return `${url.protocol}//${host}/*`
}

/** Must be the first call in a click's handler: the browser asks only inside a gesture. */
export function requestOrigin(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] })
}

export async function isGranted(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] })
}

/** Remembers the origin and reads it from now on. Throws `perm/denied` where the browser did not grant it. */
export async function useSite(origin: string): Promise<void> {
  if (!(await isGranted(origin))) throw new AppError('perm/denied')
  const sites = await usedSites.getValue()
  if (!sites.some((site) => site.origin === origin)) {
    await usedSites.setValue([...sites, { origin, addedAt: Date.now() }])
  }
  await syncScripts()
}

/** Forgets the origin and gives its permission back. */
export async function forgetSite(origin: string): Promise<void> {
  const sites = await usedSites.getValue()
  await usedSites.setValue(sites.filter((site) => site.origin !== origin))
  await giveBack(origin)
  await readOnlyWhereAllowed()
}

/** Unless a site in use or a channel still needs this origin. */
export async function giveBack(origin: string): Promise<void> {
  const pattern = patternOf(origin)
  const sites = (await usedSites.getValue()).map((site) => site.origin)
  const addresses = (await channels.getValue()).map((channel) => channel.address)
  if (![...sites, ...addresses].some((needed) => patternOf(needed) === pattern)) {
    await browser.permissions.remove({ origins: [pattern] })
  }
}

/** A permission went away: scripts that already run know nothing of it, so all stop and the allowed ones start anew. */
export async function readOnlyWhereAllowed(): Promise<void> {
  await syncScripts()
  const tabs = await browser.tabs.query({})
  await Promise.allSettled(
    tabs.map((tab) => (tab.id === undefined ? undefined : send('page.stop', undefined, tab.id))),
  )
  await injectIntoOpenTabs()
}

/** Registers the reading script for exactly the sites in use that the browser still grants. */
export async function syncScripts(): Promise<void> {
  // A granted permission and the agent's "use on this site" both lead here at once, and from several pages: two at
  // the same time would register the script twice, which the browser refuses.
  await navigator.locks.request('bouquet-scripts', registerForSites)
}

async function registerForSites(): Promise<void> {
  const matches = await grantedPatterns()
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] })
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] })
    return
  }
  const script = { id: SCRIPT_ID, js: [SCRIPT_FILE], matches, runAt: 'document_idle' as const }
  await (registered.length > 0
    ? browser.scripting.updateContentScripts([script])
    : browser.scripting.registerContentScripts([script]))
}

/** After an install or update the old scripts are dead: new ones go into the pages that stand open. */
export async function injectIntoOpenTabs(): Promise<void> {
  const url = await grantedPatterns()
  if (url.length === 0) return
  const tabs = await browser.tabs.query({ url })
  await Promise.allSettled(tabs.map((tab) => (tab.id === undefined ? undefined : inject(tab.id))))
}

/** Throws `perm/denied` where neither a grant nor the icon's click covers this tab. */
export const inject = (tabId: number): Promise<void> => run(tabId, SCRIPT_FILE)

/** The script of pointing; the same failures. */
export const injectTeaching = (tabId: number): Promise<void> => run(tabId, TEACHING_FILE)

/** The reader of pages that no help desk file knows; the same failures. */
export const injectAnyPage = (tabId: number): Promise<void> => run(tabId, ANY_PAGE_FILE)

type ScriptFile = typeof SCRIPT_FILE | typeof TEACHING_FILE | typeof ANY_PAGE_FILE

async function run(tabId: number, file: ScriptFile): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] })
  } catch {
    throw new AppError('perm/denied', { tabId })
  }
}

/** The text that is marked in the page, lines kept; empty where nothing is. Throws `perm/denied`. */
export async function selectedText(tabId: number): Promise<string> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => String(getSelection() ?? ''),
    })
    return typeof frame?.result === 'string' ? frame.result : ''
  } catch {
    throw new AppError('perm/denied', { tabId })
  }
}

/**
 * What may be read in this tab. The browser hides the address of tabs it gives no access to; where it does so right
 * after the icon was clicked on the tab, it never will (seen 2026-11: chrome://, about: and data: pages).
 */
export async function siteOf(address: string | undefined, wasClicked = false): Promise<Site> {
  if (!address) return { origin: null, host: null, access: wasClicked ? 'closed' : 'unknown' }
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !/^https?:$/.test(url.protocol)) return { origin: null, host: null, access: 'closed' }
  const inUse = (await usedSites.getValue()).some((site) => site.origin === url.origin)
  const granted = inUse && (await isGranted(url.origin))
  return { origin: url.origin, host: url.host, access: granted ? 'granted' : 'tab' }
}

/** Pages of this origin that stand open look at what was taught. */
export async function tellTaught(origin: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: patternOf(origin) })
  await Promise.allSettled(
    tabs.map((tab) => (tab.id === undefined ? undefined : send('page.taught', undefined, tab.id))),
  )
}

async function grantedPatterns(): Promise<string[]> {
  const sites = await usedSites.getValue()
  const granted = await Promise.all(sites.map((site) => isGranted(site.origin)))
  return [...new Set(sites.filter((_, index) => granted[index]).map((site) => patternOf(site.origin)))]
}

/** The browser's own page of the extension, where a person gives and takes access to sites. */
import type { Browser } from 'puppeteer-core'

/** Not granted yet: from now on the product's own request for such an origin is answered yes. */
export function allow(browser: Browser, id: string, pattern: string): Promise<void> {
  return onOwnPage(browser, id, (api, extensionId, host) => api.addHostPermission(extensionId, host), pattern)
}

export function revoke(browser: Browser, id: string, pattern: string): Promise<void> {
  return onOwnPage(
    browser,
    id,
    (api, extensionId, host) => api.removeHostPermission(extensionId, host),
    pattern,
  )
}

type DeveloperPrivate = {
  updateExtensionConfiguration: (change: { extensionId: string; hostAccess: string }) => Promise<void>
  addHostPermission: (extensionId: string, host: string) => Promise<void>
  removeHostPermission: (extensionId: string, host: string) => Promise<void>
}
type Act = (api: DeveloperPrivate, extensionId: string, pattern: string) => Promise<void>

async function onOwnPage(browser: Browser, id: string, act: Act, pattern: string): Promise<void> {
  const page = await browser.newPage()
  // A file of that page: as much allowed as the page itself, and ten times as fast as building it.
  await page.goto('chrome://extensions/extensions.js')
  const api = await page.evaluateHandle(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } })
      .chrome
    await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' })
    return developerPrivate
  }, id)
  await page.evaluate(act, api, id, pattern)
  await page.close()
}

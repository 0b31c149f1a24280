/** Saved pages, one after the other in one tab, each with a test's own code in it. */
import type { Browser, Page } from 'puppeteer-core'
import { openSavedPages } from '@/lib/cli/saved-page'

export type InPage = <T>(shown: { url: string; html: string }, use: (page: Page) => Promise<T>) => Promise<T>

/** Whoever comes while a page is in use waits. After a failure the next one gets another tab. */
export function inOneTab(browser: Browser, code: string): InPage {
  let tab: ReturnType<typeof openSavedPages> | null = null
  let last: Promise<unknown> = Promise.resolve()
  return ({ url, html }, use) => {
    const answer = last.then(async () => {
      tab ??= openSavedPages(browser)
      const page = await (await tab)({ url, html })
      await page.evaluate(code)
      return use(page)
    })
    last = answer.catch(() => {
      tab = null
    })
    return answer
  }
}

/** Made pages, each in the place of the one before: to open a thousand takes four times as long as to read them. */
import type { Browser } from 'puppeteer-core'
import { bundleForPage } from '@/lib/cli/page-bundle'
import { openSavedPages } from '@/lib/cli/saved-page'
import type { SavedPageAnswer } from '@/lib/helpdesks/saved-page'
import type { TicketSnapshot } from '@/lib/helpdesks/types'

type MadePage = { url: string; html: string }
type Tested = { BouquetTest: { readSavedPage: (options: { desks: [] }) => SavedPageAnswer } }

/** Reads as if nobody had written a file for any help desk. All pages are of one host. */
export async function readerOfMade(
  browser: Browser,
): Promise<(made: MadePage) => Promise<TicketSnapshot | null>> {
  const code = await bundleForPage('tests/e2e/reader-page.ts', 'BouquetTest')
  const open = await openSavedPages(browser)
  const page = await open({ url: 'https://desk.example.com/', html: '<!doctype html>' })
  await page.evaluate(code)
  return async ({ url, html }) => {
    const answer = await page.evaluate(
      (address, markup) => {
        history.replaceState(null, '', address)
        document.open()
        document.write(markup)
        document.close()
        return (globalThis as unknown as Tested).BouquetTest.readSavedPage({ desks: [] })
      },
      url,
      html,
    )
    return 'snapshot' in answer ? answer.snapshot : null
  }
}

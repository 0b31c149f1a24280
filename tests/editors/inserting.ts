/** Inserts into the editors' pages as the panel does, by the built extension's own script, in either browser. */
import type { Browser, Page } from 'puppeteer-core'
import type { browser as extensionApi } from 'wxt/browser'
import { bundleForPage } from '@/lib/cli/page-bundle'
import type { InsertInput, InsertOutcome } from '@/lib/helpdesks/insert/types'
import { en } from '@/lib/texts/en'
import { launchExtension } from '../browser/extension'
import { launchFirefox } from '../browser/firefox'
import { press, says } from '../browser/panel'
import { type EditorPages, serveEditors } from './serve'

/** In a page of ours, once the bundle is there. */
declare const BouquetInsertText: { insertText: (tabId: number, input: InsertInput) => Promise<InsertOutcome> }
declare const chrome: typeof extensionApi

export type Inserter = Awaited<ReturnType<typeof startInserter>>

export async function startInserter(name: 'Chromium' | 'Firefox') {
  const pages = await serveEditors()
  const { browser, own, close } = await (name === 'Chromium' ? inChromium(pages) : inFirefox())
  await own.locator(`input[placeholder="${en.options.sites.addPlaceholder}"]`).fill(pages.url)
  await press(own, en.options.sites.addButton)
  await says(own, new URL(pages.url).host)
  await own.evaluate(`${await bundleForPage('lib/insert-text.ts', 'BouquetInsertText')}\nnull`)

  let tab: Page | null = null
  return {
    /** The page of one editor, ready, in one tab in front: to open and close tabs takes as long as the rest. */
    open: async (editor: string, query: Record<string, string>): Promise<Page> => {
      const page = tab ?? (await browser.newPage())
      // After a failure the next one gets another tab.
      tab = null
      await page.goto(`${pages.url}/agent/tickets/1?${new URLSearchParams({ editor, ...query })}`)
      await page.waitForFunction(() => globalThis.editorUnderTest !== undefined, {
        polling: 50,
        timeout: 15_000,
      })
      tab = page
      return page
    },
    insert: (page: Page, text: string, more: Partial<InsertInput> = {}): Promise<InsertOutcome> =>
      own.evaluate(
        async (input, address) => {
          const tab = (await chrome.tabs.query({})).find(({ url }) => url === address)
          return BouquetInsertText.insertText(tab?.id ?? -1, input)
        },
        { ...IN_DESK, url: page.url(), text, ...more },
        page.url(),
      ),
    close: async () => {
      await close()
      await pages.close()
    },
  }
}

const IN_DESK = { helpdesk: 'demo-desk', ticketId: '1', kind: 'reply', isSure: false } as const
/** As for a text that was read by its selection: what counts is where the agent writes. */
export const AS_PASTED = { helpdesk: 'selection', ticketId: '' } as const

type Started = { browser: Browser; own: Page; close: () => Promise<void> }

async function inChromium({ url }: EditorPages): Promise<Started> {
  const extension = await launchExtension()
  await extension.allow(`${url}/*`)
  const own = await extension.browser.newPage()
  await own.goto(extension.url('options.html'))
  return { browser: extension.browser, own, close: extension.close }
}

async function inFirefox(): Promise<Started> {
  const firefox = await launchFirefox()
  return { browser: firefox.browser, own: await firefox.open('options.html'), close: firefox.close }
}

/** `npm run fixture`: a trimmed page still reads as the saved one did, and none of its words are left. */
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '@/lib/cli/browser'
import { bundleForPage } from '@/lib/cli/page-bundle'
import { openSavedPage } from '@/lib/cli/saved-page'
import type { SavedPageAnswer } from '@/lib/helpdesks/saved-page'
import type { Trimmed } from '@/lib/helpdesks/trim/trim-page'
import { loadFixtures } from './fixtures'

const FILES = ['demo-desk.html', 'zendesk.html', 'request-tracker.bodies.html']
const fixtures = loadFixtures().filter(({ file }) => FILES.includes(file))

let browser: Browser
let trim: string
let read: string

beforeAll(async () => {
  trim = await bundleForPage('lib/helpdesks/trim/trim-page.ts', 'BouquetTrim')
  read = await bundleForPage('lib/helpdesks/saved-page.ts', 'BouquetReader')
  browser = await launchChromium()
})
afterAll(() => browser?.close())

async function inPage<T>(url: string, html: string, expression: string): Promise<T> {
  const page = await openSavedPage(browser, url, html)
  try {
    return (await page.evaluate(expression)) as T
  } finally {
    await page.close()
  }
}

describe.each(fixtures)('$file, trimmed', ({ url, html, expected }) => {
  it('has the same messages of the same people, in other words', async () => {
    const trimmed = await inPage<Trimmed>(url, html, `${trim}\nBouquetTrim.trimPage('desk.example')`)
    const answer = await inPage<SavedPageAnswer>(url, trimmed.html, `${read}\nBouquetReader.readSavedPage()`)
    const messages = 'snapshot' in answer ? (answer.snapshot?.ticket.messages ?? []) : []
    const wanted = expected?.ticket.messages ?? []
    expect(messages.map(({ id, sentAt }) => ({ id, sentAt }))).toEqual(
      wanted.map(({ id, sentAt }) => ({ id, sentAt })),
    )
    const lines = (texts: { text: string }[]) => texts.map(({ text }) => text.split('\n').length)
    expect(lines(messages)).toEqual(lines(wanted))
    const words = wanted.flatMap(({ text }) => text.match(/\p{L}{6,}/gu) ?? [])
    const left = messages.map(({ text }) => text).join(' ')
    expect(words.filter((word) => left.includes(word))).toEqual([])
  })
})

it('keeps what the style sheets of the page, its shadow roots and its frames say, and whose it is nowhere', async () => {
  const frame = '<style>i{display:none}</style><p>Framed Priya<i>hidden</i></p><script>1</script>'
  const html = `<html lang="de"><style>.x{display:none}.y p{white-space:pre-wrap}</style>
    <body><div class="x"><b>Hidden</b></div><div class="y"><p>two
lines</p></div><form action="/own/search"><input type="radio" name="to" value="public"></form>
    <a href="https://help.northwind.example/t/1?token=sZa3RccBMcps4iar4ltJkhAB" data-who="Priya Raman">x</a>
    <div id="host"><template shadowrootmode="open"><style>u{display:none}</style><u>Priya</u>
    <iframe srcdoc="${frame}"></iframe></template></div></body></html>`
  const trimmed = await inPage<Trimmed>(
    'https://help.northwind.example/t/1',
    html,
    `${trim}\nBouquetTrim.trimPage('desk.example')`,
  )
  expect(trimmed.html).not.toMatch(/northwind|priya|raman|script|sZa3|<style/i)
  expect(trimmed.html).toMatch(/^<!doctype html>\n<html lang="de">/)
  expect(trimmed.html).toContain('<div class="x" style="display: none"><b>')
  expect(trimmed.html).toMatch(/<p style="white-space: pre-wrap">\p{L}+\n\p{L}+<\/p>/u)
  expect(trimmed.html).toContain('action="/own/search"')
  expect(trimmed.html).toContain('value="public"')
  expect(trimmed.html).toContain('https://desk.example/t/1?token=secret1')
  expect(trimmed.html).toMatch(/shadowrootmode="open".*<u style="display: none">/s)
  expect(trimmed.html).toMatch(/&lt;i style=&quot;display: none&quot;|<i style=&quot;display: none&quot;/)
})

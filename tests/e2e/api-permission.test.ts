/** A help desk's own API is asked only on a site that the agent allowed, not where a page is read once. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { en } from '@/lib/texts/en'
import { type Extension, launchExtension } from '../browser/extension'
import { waitForTicket } from '../browser/pages'
import { press, says } from '../browser/panel'
import { loadFixtures } from './fixtures'

const ticket = loadFixtures().find(({ file }) => file === 'request-tracker.html')

const asked: string[] = []
let server: Server
let origin: string
let extension: Extension

/** The saved ticket on every address, and nothing behind its API. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const isApi = request.url?.includes('/REST/') ?? false
    if (isApi) asked.push(request.url ?? '')
    response.writeHead(isApi ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', connection: 'close' })
    response.end(isApi ? '' : ticket?.html)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  extension = await launchExtension()
})
afterAll(async () => {
  await extension?.close()
  await new Promise((done) => server?.close(done))
})

it('asks nothing after “read once”, and asks once the site is in use', async () => {
  const page = await extension.browser.newPage()
  await page.goto(`${origin}/rt/Ticket/Display.html?id=1`)
  const panel = await extension.openPanel(page)
  await press(panel, en.panel.page.once)
  await waitForTicket(panel, ticket?.expected?.ticket.subject ?? '')
  // A request of the page itself: whatever left before it has arrived.
  await page.evaluate(() => fetch('/afterwards').then(() => undefined))
  expect(asked).toEqual([])

  await extension.allow(`${origin}/*`)
  const options = await extension.browser.newPage()
  await options.goto(extension.url('options.html'))
  await options.locator(`input[placeholder="${en.options.sites.addPlaceholder}"]`).fill(origin)
  await press(options, en.options.sites.addButton)
  await says(options, new URL(origin).host)
  await page.bringToFront()
  await vi.waitFor(() => expect(asked).toEqual(['/rt/REST/2.0/ticket/1']), 10_000)
  // The 404 of this server stands in the page's console, under our script's name.
  extension.takeProblems()
})

/** Serves the demo help desk on loopback: its pages, its tickets, and the messages that arrive late. */
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { stripTypeScriptTypes } from 'node:module'
import type { AddressInfo } from 'node:net'
import { createDeskStore, type DeskStore } from './desk-store.ts'

export const DEFAULT_PORT = 8420

const PAGES = new URL('./page/', import.meta.url)
const SLOW_MS = 4000
/** As strict as a hosted help desk's: nothing inline, so an extension gets no help from the page. */
const SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'"
const HTML_PAGES: Record<string, string> = {
  '/login': 'login.html',
  '/plain': 'plain.html',
  '/about': 'about.html',
}
const TYPES: Record<string, string> = { ts: 'text/javascript', css: 'text/css', html: 'text/html' }

export type DemoDesk = {
  /** The address of the ticket list's server, without a slash at the end. */
  url: string
  port: number
  close: () => Promise<void>
}

/** `port` 0 takes any free one. Rejects when the port is taken. */
export async function startDemoDesk({ port = DEFAULT_PORT }: { port?: number } = {}): Promise<DemoDesk> {
  const store = createDeskStore()
  const server = createServer((request, response) => {
    response.setHeader('Connection', 'close')
    answer(store, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const bound = (server.address() as AddressInfo).port
  return {
    url: `http://127.0.0.1:${bound}`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(store: DeskStore, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const path = url.pathname
  const post = request.method === 'POST'
  if (path === '/') return redirect(response, '/agent/tickets')
  if (path === '/login' && post) return redirect(response, '/agent/tickets')
  const page = HTML_PAGES[path]
  if (page) return sendFile(response, page)
  if (path === '/agent' || path.startsWith('/agent/')) return sendFile(response, 'shell.html')
  const asset = /^\/assets\/([a-z-]+\.(?:ts|css))$/.exec(path)?.[1]
  if (asset) return sendFile(response, asset)

  if (path === '/api/events') return store.subscribe(response)
  if (path === '/api/tickets') return sendJson(response, 200, store.list())
  const id = /^\/api\/tickets\/(\d+)(?:\/messages)?$/.exec(path)?.[1]
  if (id && post) {
    const { mode, text } = JSON.parse(await bodyOf(request)) as { mode: string; text: string }
    return sendJson(response, store.write(id, mode === 'note' ? 'note' : 'outbound', text) ? 201 : 404, {})
  }
  if (id) {
    const ticket = store.get(id)
    if (ticket?.odd === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_MS).unref())
    return sendJson(response, ticket ? 200 : 404, ticket ?? {})
  }
  if (path === '/control/late' && post) {
    const ticket = url.searchParams.get('ticket') ?? ''
    return sendJson(response, store.write(ticket, 'inbound', url.searchParams.get('text')) ? 200 : 404, {})
  }
  if (path === '/control/reset' && post) {
    store.reset()
    return sendJson(response, 200, {})
  }
  response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found')
}

async function sendFile(response: ServerResponse, name: string): Promise<void> {
  const source = await readFile(new URL(name, PAGES), 'utf8').catch(() => null)
  if (source === null) {
    response.writeHead(404).end()
    return
  }
  const ending = name.slice(name.lastIndexOf('.') + 1)
  response.writeHead(200, {
    'Content-Type': `${TYPES[ending]}; charset=utf-8`,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': SECURITY_POLICY,
  })
  response.end(ending === 'ts' ? withoutTypes(source) : source)
}

/** Node 24 strips types well but calls it experimental, once, in the middle of what `npm start` prints. */
function withoutTypes(source: string): string {
  const { emitWarning } = process
  process.emitWarning = () => undefined
  try {
    return stripTypeScriptTypes(source)
  } finally {
    process.emitWarning = emitWarning
  }
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
  response.end(JSON.stringify(value))
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { Location: to }).end()
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

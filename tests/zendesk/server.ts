/** A pretended Zendesk account on loopback: browsers are told to look for acme.zendesk.com there. */
import { readFile } from 'node:fs/promises'
import { createServer, type ServerOptions } from 'node:https'
import { stripTypeScriptTypes } from 'node:module'
import type { AddressInfo } from 'node:net'
import { generate } from 'selfsigned'
import { type ApiMode, answerApi } from './api.ts'
import { allTickets, type Comment, type DeskTicket, USERS } from './tickets.ts'

export const HOST = 'acme.zendesk.com'

const PAGES = new URL('./page/', import.meta.url)
const SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'"

export type Zendesk = {
  /** As an agent sees it, with the port hidden. */
  url: string
  port: number
  /** For Chromium: the host is this server, and its certificate is good. */
  args: string[]
  /** "GET same-origin /api/v2/…": every request of the API, oldest first. The page itself never asks it. */
  asked: string[]
  answerWith: (mode: ApiMode) => void
  /** Somebody writes; an open page hears of it at once. */
  write: (id: number, comment: Comment) => void
  reset: () => void
  close: () => Promise<void>
}

export async function startZendesk(): Promise<Zendesk> {
  let tickets = allTickets()
  let mode: ApiMode = 'ok'
  const asked: string[] = []
  const server = createServer(await certificate(), (request, response) => {
    response.setHeader('Connection', 'close')
    const url = new URL(request.url ?? '/', `https://${HOST}`)
    if (url.pathname.startsWith('/api/')) {
      asked.push(`${request.method} ${request.headers['sec-fetch-site'] ?? ''} ${url.pathname}${url.search}`)
      void answerApi(tickets, url, mode, response)
      return
    }
    const id = /^\/page\/tickets\/(\d+)$/.exec(url.pathname)?.[1]
    if (id) return void response.end(JSON.stringify(forPage(tickets, Number(id))))
    if (url.pathname === '/page/list') return void response.end(JSON.stringify(tickets.map(toTab)))
    void sendFile(url.pathname, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `https://${HOST}`,
    port,
    args: [`--host-resolver-rules=MAP ${HOST}:443 127.0.0.1:${port}`, '--ignore-certificate-errors'],
    asked,
    answerWith: (next) => {
      mode = next
    },
    write: (id, comment) => tickets.find((ticket) => ticket.id === id)?.comments.push(comment),
    reset: () => {
      tickets = allTickets()
      mode = 'ok'
      asked.length = 0
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function certificate(): Promise<ServerOptions> {
  const pems = await generate([{ name: 'commonName', value: HOST }], { keyType: 'ec', algorithm: 'sha256' })
  return { key: pems.private, cert: pems.cert }
}

const toTab = ({ id, subject }: DeskTicket) => ({ id, subject })

/** What the page itself knows: names, no addresses. */
function forPage(tickets: readonly DeskTicket[], id: number): object | null {
  const ticket = tickets.find((each) => each.id === id)
  const userOf = (userId: number) => USERS.find((user) => user.id === userId)
  return (
    (ticket && {
      ...ticket,
      rating: undefined,
      requester: userOf(ticket.requesterId)?.name,
      comments: ticket.comments.map((comment) => ({
        ...comment,
        author: userOf(comment.authorId)?.name,
        type: comment.isPublic ? (userOf(comment.authorId)?.role ?? 'bot') : 'internal',
      })),
    }) ??
    null
  )
}

async function sendFile(path: string, response: import('node:http').ServerResponse): Promise<void> {
  const name = /^\/assets\/(app\.ts|app\.css)$/.exec(path)?.[1] ?? 'shell.html'
  const source = await readFile(new URL(name, PAGES), 'utf8')
  const type = name.endsWith('.ts') ? 'text/javascript' : name.endsWith('.css') ? 'text/css' : 'text/html'
  response.writeHead(200, {
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': SECURITY_POLICY,
  })
  response.end(name.endsWith('.ts') ? stripTypeScriptTypes(source) : source)
}

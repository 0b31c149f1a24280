/** Starts the demo help desk in the page: routes, the list, the tabs of open tickets, and late messages. */
import type { DemoMessage, DemoTicket } from '../ticket-types.ts'
import { element } from './element.ts'
import { misbehave } from './odd-behaviour.ts'
import { createQueue } from './queue.ts'
import { createTicketPane, missingPane, type TicketPane } from './ticket-pane.ts'
import { rail, settingsView, ticketTable } from './views.ts'

const TICKET_PATH = /^\/agent\/tickets\/(\d+)\/?$/

const panes = new Map<string, TicketPane>()
const tabs = element('div', { class: 'tabs', role: 'tablist' })
const stage = element('main', { class: 'stage' })
const queue = createQueue(go)
const app = document.querySelector<HTMLElement>('#acorn-app')

/** Changes the address as a single-page help desk does, then shows what it names. */
function go(path: string): void {
  if (path !== location.pathname) history.pushState(null, '', path)
  show(path)
}

function show(path: string): void {
  const id = TICKET_PATH.exec(path)?.[1] ?? null
  const view = id ? 'ticket' : path.startsWith('/agent/settings') ? 'settings' : 'list'
  app?.setAttribute('data-acorn-view', view)
  if (id && !panes.has(id)) open(id)
  for (const [paneId, pane] of panes) {
    pane.root.classList.toggle('is-active', paneId === id)
    pane.tab.classList.toggle('is-active', paneId === id)
    pane.tab.setAttribute('aria-selected', String(paneId === id))
  }
  for (const other of stage.querySelectorAll('.view')) {
    other.classList.toggle('is-active', other.getAttribute('data-view') === view)
  }
  queue.select(id)
  document.title = id ? (panes.get(id)?.title() ?? 'Acorn Desk') : 'Acorn Desk'
}

function open(id: string): void {
  const pane = createTicketPane(id, go, close)
  panes.set(id, pane)
  tabs.append(pane.tab)
  stage.append(pane.root)
  load(id, pane).catch(() => pane.root.replaceChildren(missingPane(id)))
}

async function load(id: string, pane: TicketPane): Promise<void> {
  const response = await fetch(`/api/tickets/${id}`)
  if (!response.ok) {
    pane.root.replaceChildren(missingPane(id))
    return
  }
  const ticket = (await response.json()) as DemoTicket
  pane.fill(ticket)
  if (pane.root.classList.contains('is-active')) document.title = pane.title()
  misbehave(ticket.odd, pane.root)
}

/** Closing the open tab shows its neighbour, or the list. */
function close(id: string): void {
  const pane = panes.get(id)
  const wasActive = pane?.root.classList.contains('is-active')
  pane?.root.remove()
  pane?.tab.remove()
  panes.delete(id)
  const next = [...panes.keys()].at(-1)
  if (wasActive) go(next ? `/agent/tickets/${next}` : '/agent/tickets')
}

async function start(): Promise<void> {
  const summaries = await (await fetch('/api/tickets')).json()
  queue.fill(summaries)
  stage.append(ticketTable(summaries, go), settingsView())
  app?.append(rail(go), queue.root, element('div', { class: 'desk' }, tabs, stage))
  window.addEventListener('popstate', () => show(location.pathname))
  show(location.pathname)

  new EventSource('/api/events').addEventListener('message', (event) => {
    const news = JSON.parse(event.data) as { ticket: string; message: DemoMessage }
    panes.get(news.ticket)?.add(news.message)
    queue.touch(news.ticket, news.message)
  })
}

await start()

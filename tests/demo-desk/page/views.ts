/** What the demo help desk shows beside tickets: the rail of sections, the whole list, and the settings. */
import type { TicketSummary } from '../desk-store.ts'
import { element, shortTime } from './element.ts'

/** Tickets that the list does not show; their ids are those of odd-tickets.ts. */
const ODD_TICKETS = [
  ['9001', 'no messages'],
  ['9002', 'a thousand messages'],
  ['9003', 'a message of 5 MB'],
  ['9004', 'changed page'],
  ['9005', 'getters that throw'],
  ['9006', 'markup in every field'],
  ['9007', 'a hundred changes a second'],
  ['9008', 'slow'],
  ['9009', 'only the last messages'],
  ['9010', 'fields named after methods'],
] as const

export function rail(go: (path: string) => void): HTMLElement {
  const section = (path: string, icon: string, label: string) =>
    element(
      'a',
      {
        class: `rail__item rail__item--${icon}`,
        href: path,
        title: label,
        on: {
          click: (event) => {
            event.preventDefault()
            go(path)
          },
        },
      },
      element('span', { class: 'visually-hidden' }, label),
    )
  return element(
    'nav',
    { class: 'rail' },
    element('span', { class: 'logo', 'aria-hidden': 'true' }),
    section('/agent/tickets', 'tickets', 'Tickets'),
    section('/agent/settings', 'settings', 'Settings'),
    element('span', { class: 'rail__me', title: 'Dana Okafor' }, 'DO'),
  )
}

export function ticketTable(summaries: TicketSummary[], go: (path: string) => void): HTMLElement {
  const rows = summaries.map((summary) => {
    const path = `/agent/tickets/${summary.id}`
    const open = (event: Event) => {
      event.preventDefault()
      go(path)
    }
    return element(
      'tr',
      {},
      element('td', {}, element('span', { class: `state state--${summary.status}` }, summary.status)),
      element('td', {}, element('a', { href: path, on: { click: open } }, summary.subject)),
      element('td', {}, summary.requester.name),
      element('td', {}, summary.assignee),
      element('td', { class: 'number' }, summary.updatedAt ? shortTime(summary.updatedAt) : ''),
    )
  })
  const heads = ['Status', 'Subject', 'Requester', 'Assignee', 'Updated']
  return element(
    'section',
    { class: 'view', 'data-view': 'list' },
    element('h1', {}, 'All tickets'),
    element(
      'table',
      { class: 'table' },
      element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', {}, head)))),
      element('tbody', {}, ...rows),
    ),
  )
}

export function settingsView(): HTMLElement {
  const link = ([id, label]: readonly [string, string]) =>
    element('li', {}, element('a', { href: `/agent/tickets/${id}` }, `${id}: ${label}`))
  return element(
    'section',
    { class: 'view', 'data-view': 'settings' },
    element('h1', {}, 'Settings'),
    element(
      'p',
      { class: 'muted' },
      'Acorn Desk is a demo: it runs on this computer only and forgets when it ends.',
    ),
    element('h2', {}, 'Tickets that go wrong'),
    element('ul', {}, ...ODD_TICKETS.map(link)),
    element('h2', {}, 'Other pages'),
    element(
      'ul',
      {},
      element('li', {}, element('a', { href: '/login' }, 'Sign in')),
      element('li', {}, element('a', { href: '/plain' }, 'A page that is no help desk')),
    ),
  )
}

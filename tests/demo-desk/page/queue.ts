/** The list of tickets at the left of the demo help desk. */
import type { TicketSummary } from '../desk-store.ts'
import type { DemoMessage } from '../ticket-types.ts'
import { avatar, element, shortTime } from './element.ts'

export function createQueue(go: (path: string) => void) {
  const list = element('ul', { class: 'queue__list' })
  const count = element('span', { class: 'queue__count' })
  const root = element(
    'nav',
    { class: 'queue' },
    element('header', { class: 'queue__head' }, element('h2', {}, 'My tickets'), count),
    list,
  )
  const rows = new Map<string, HTMLElement>()

  return {
    root,
    fill(summaries: TicketSummary[]): void {
      count.textContent = String(summaries.filter((summary) => summary.status !== 'solved').length)
      for (const summary of summaries) {
        const row = queueRow(summary, go)
        rows.set(summary.id, row)
        list.append(element('li', {}, row))
      }
    },
    select(id: string | null): void {
      for (const [rowId, row] of rows) row.classList.toggle('is-active', rowId === id)
      if (id) rows.get(id)?.classList.remove('is-unread')
    },
    /** Shows that something new came in. */
    touch(id: string, message: DemoMessage): void {
      const row = rows.get(id)
      if (!row || message.kind !== 'inbound') return
      row.querySelector('.queue__preview')?.replaceChildren(message.text)
      row.querySelector('time')?.replaceChildren(shortTime(message.at))
      row.classList.toggle('is-unread', !row.classList.contains('is-active'))
    },
  }
}

function queueRow(summary: TicketSummary, go: (path: string) => void): HTMLElement {
  const path = `/agent/tickets/${summary.id}`
  return element(
    'a',
    {
      class: 'queue__row',
      href: path,
      on: {
        click: (event) => {
          event.preventDefault()
          go(path)
        },
      },
    },
    avatar(summary.requester.name),
    element(
      'span',
      { class: 'queue__text' },
      element(
        'span',
        { class: 'queue__line' },
        element('span', { class: 'queue__name' }, summary.requester.name),
        element('time', {}, summary.updatedAt ? shortTime(summary.updatedAt) : ''),
      ),
      element('span', { class: 'queue__subject' }, summary.subject),
      element('span', { class: 'queue__preview' }, summary.preview),
    ),
  )
}

/** One open ticket of the demo help desk: its tab, its thread, its composer and who asked. */
import type { DemoMessage, DemoTicket } from '../ticket-types.ts'
import { createComposer } from './composer.ts'
import { avatar, element } from './element.ts'
import { messageItem } from './message.ts'

const SHOWN_OF_PARTIAL = 4

export type TicketPane = {
  root: HTMLElement
  tab: HTMLElement
  title: () => string
  fill: (ticket: DemoTicket) => void
  add: (message: DemoMessage) => void
}

/** Starts as a skeleton, without a word of the ticket. */
export function createTicketPane(
  id: string,
  go: (path: string) => void,
  close: (id: string) => void,
): TicketPane {
  const label = element('span', { class: 'tab__label' }, `#${id}`)
  const tab = element(
    'div',
    { class: 'tab', role: 'tab', 'data-tab-for': id },
    element(
      'button',
      { class: 'tab__open', type: 'button', on: { click: () => go(`/agent/tickets/${id}`) } },
      label,
    ),
    element(
      'button',
      { class: 'tab__close', type: 'button', title: 'Close', on: { click: () => close(id) } },
      '×',
    ),
  )
  const root = element('section', { class: 'pane is-loading', 'data-ticket-id': id }, skeleton())
  const thread = element('ol', { class: 'thread' })

  return {
    root,
    tab,
    title: () => label.textContent ?? '',
    fill(ticket) {
      label.textContent = ticket.subject
      const hidden = ticket.odd === 'partial' ? ticket.messages.length - SHOWN_OF_PARTIAL : 0
      thread.replaceChildren(...ticket.messages.slice(hidden).map(messageItem))
      const earlier = hidden > 0 && earlierButton(ticket.messages.slice(0, hidden), thread)
      const scroll = element('div', { class: 'pane__scroll' }, earlier, thread)
      root.replaceChildren(
        element('div', { class: 'pane__main' }, head(ticket), scroll, createComposer(ticket)),
        sidePane(ticket),
      )
      root.classList.remove('is-loading')
      // The newest message is the one to answer.
      scroll.scrollTop = scroll.scrollHeight
    },
    add(message) {
      const present = thread.querySelector(`[data-message-id="${CSS.escape(message.id)}"]`)
      if (present || root.classList.contains('is-loading')) return
      const item = messageItem(message)
      thread.append(item)
      item.scrollIntoView({ block: 'nearest' })
    },
  }
}

export function missingPane(id: string): HTMLElement {
  return element(
    'div',
    { class: 'missing' },
    element('h1', {}, 'No such ticket'),
    element('p', { class: 'muted' }, `Ticket ${id} does not exist, or you may not see it.`),
  )
}

function head(ticket: DemoTicket): HTMLElement {
  const subject = ticket.odd === 'changed' ? null : element('h1', { 'data-field': 'subject' }, ticket.subject)
  return element(
    'header',
    { class: 'pane__head' },
    subject,
    element(
      'p',
      { class: 'facts' },
      element(
        'span',
        { class: `state state--${ticket.status}`, 'data-field': 'status', 'data-value': ticket.status },
        ticket.status,
      ),
      element('span', { class: 'muted' }, `#${ticket.id} via ${ticket.channel}`),
      ...ticket.tags.map((tag) => element('span', { class: 'tag', 'data-tag': tag }, tag)),
    ),
  )
}

function earlierButton(messages: DemoMessage[], thread: HTMLElement): HTMLElement {
  const button = element('button', { class: 'button', type: 'button', 'data-action': 'load-earlier' })
  button.textContent = `Show ${messages.length} earlier messages`
  button.addEventListener('click', () => {
    thread.prepend(...messages.map(messageItem))
    button.remove()
  })
  return button
}

function sidePane(ticket: DemoTicket): HTMLElement {
  const { requester, rating } = ticket
  const fact = (name: string, value: string | undefined) =>
    value ? element('div', {}, element('dt', {}, name), element('dd', {}, value)) : null
  const score = rating && { class: 'rating', 'data-score': rating.score, 'data-scale': rating.scale }
  return element(
    'aside',
    { class: 'pane__side' },
    element('h2', {}, 'Requester'),
    element(
      'div',
      { class: 'person', 'data-field': 'requester', 'data-email': requester.email },
      avatar(requester.name),
      element('span', { class: 'person__name' }, requester.name),
      element('span', { class: 'person__mail', title: requester.email }, requester.email),
    ),
    element(
      'dl',
      { class: 'details' },
      fact('Company', requester.company),
      fact('Place', requester.place),
      fact('Assignee', ticket.assignee),
      fact('Priority', ticket.priority),
    ),
    rating && element('h2', {}, 'Rating'),
    score &&
      element(
        'div',
        score,
        element('span', { class: 'rating__stars' }, '★'.repeat(rating.score).padEnd(rating.scale, '☆')),
        rating.comment && element('p', { class: 'rating__comment' }, rating.comment),
      ),
  )
}

function skeleton(): HTMLElement {
  const bar = (width: string) => element('span', { class: `skeleton skeleton--${width}` })
  return element(
    'div',
    { class: 'pane__main pane__main--loading' },
    bar('half'),
    bar('full'),
    bar('full'),
    bar('most'),
  )
}

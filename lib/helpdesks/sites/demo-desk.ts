/** Acorn Desk, the help desk that `npm start` and the tests serve from tests/demo-desk. Agent view only. */
import { attr, first, has, lineOf } from '../dom'
import type { HelpDesk, MessageRole, Person, Satisfaction } from '../types'

const ROLES: Record<string, MessageRole> = {
  inbound: 'customer',
  outbound: 'agent',
  note: 'note',
  event: 'system',
}

export default {
  id: 'demo-desk',
  name: 'Acorn Desk',
  matches: [],
  recognise: (document) =>
    has(document, 'meta[name="generator"][content^="Acorn Desk"]') &&
    has(document, '#acorn-app[data-acorn-view]'),
  ticketId: (url) => /^\/agent\/tickets\/(\d+)\/?$/.exec(url.pathname)?.[1] ?? null,
  layouts: [
    {
      seen: '2026-11',
      // Open tickets stay mounted; the one on screen differs by a class alone, as does one still loading.
      root: '.pane.is-active[data-ticket-id]:not(.is-loading)',
      id: '@data-ticket-id',
      subject: '.pane__head [data-field="subject"]',
      requester: (root) => personOf(first(root, '.pane__side [data-field="requester"]'), '.person__name'),
      status: '.pane__head [data-field="status"]@data-value',
      tags: '.pane__head [data-tag]',
      satisfaction: (root) => satisfactionOf(first(root, '.pane__side .rating')),
      message: {
        list: '.thread',
        item: '.message[data-kind]',
        id: '@data-message-id',
        body: '.message__body',
        author: (item) => personOf(first(item, '.message__head [data-field="author"]')),
        time: '.message__head time@datetime',
        // A kind that this file does not know is nobody's words.
        role: (item) => ROLES[attr(item, 'data-kind') ?? ''] ?? null,
      },
      composer: { editor: '.composer .composer__editor', note: '.composer[data-mode="note"]' },
      more: '[data-action="load-earlier"]',
    },
  ],
} satisfies HelpDesk

function personOf(el: Element | null, name?: string): Person | null {
  return el && { name: lineOf(name ? first(el, name) : el), email: attr(el, 'data-email') }
}

function satisfactionOf(el: Element | null): Satisfaction | null {
  const score = Number(attr(el, 'data-score') ?? Number.NaN)
  const scale = Number(attr(el, 'data-scale') ?? Number.NaN)
  if (!Number.isFinite(score) || !Number.isFinite(scale)) return null
  return { score, scale, comment: el ? lineOf(first(el, '.rating__comment')) : null }
}

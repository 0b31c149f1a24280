/** UVdesk's member area, by its source of 2025 (core-framework); nobody of ours has seen it live. */
import { uvdeskApi } from '../apis/uvdesk'
import { all, attr, first, has, is, lineOf, outer } from '../dom'
import type { HelpDesk, MessageRole } from '../types'

export default {
  id: 'uvdesk',
  name: 'UVdesk',
  matches: [],
  // The customers' own pages have no such side bar.
  recognise: (document) => has(document, '.uv-sidebar') && has(document, '.uv-paper'),
  // "/en/member/ticket/view/12": the member area may have another name.
  ticketId: ({ pathname }) => /\/ticket\/view\/(\d+)\/?$/.exec(pathname)?.[1] ?? null,
  layouts: [
    {
      seen: '2025-09',
      root: (page) => {
        const region = first(page, '.uv-ticket-scroll-region')
        return region && outer(region, '.uv-inner-section')
      },
      subject: '.uv-ticket-head h1',
      requester: (root) => {
        const block = first(root, '.uv-aside-customer-info')
        if (!block) return null
        const [name = null, ...others] = all(block, 'span').map(lineOf)
        return { name: name || null, email: others.find((line) => line?.includes('@')) ?? null }
      },
      status: (root) => {
        const list = first(root, 'ul.status')
        return list && lineOf(first(outer(list, '.uv-aside-select') ?? list, '.uv-aside-select-value'))
      },
      tags: '.tag-list .uv-tag',
      message: {
        list: '.thread-list',
        item: (list) => all(outer(list, '.uv-ticket-section') ?? list, '.uv-ticket-main'),
        // The opening text shows no number.
        id: (item) => /\bthread-(\d+)/.exec(attr(item, 'class') ?? '')?.[1] ?? 'create',
        author: (item, { requester }) => {
          const author = first(item, '.uv-ticket-member-name')
          const name = lineOf(author)
          return author && kindOf(author) === 'customer' && name === requester.name ? requester : name
        },
        body: '.message',
        folded: '.helpdesk_blockquote',
        // Only the opening text has seconds here.
        time: '.timeago@data-timestamp',
        role: roleOf,
      },
      composer: {
        editor: ':is(#reply, #note).uv-tab-view-active iframe >>> body',
        note: '#note.uv-tab-view-active',
      },
      more: [
        '.uv-ticket-accordion:not(.uv-ticket-accordion-expanded)',
        '.uv-ticket-action-bar .uv-tab-active:not([data-type="all"])',
      ],
    },
  ],
  api: uvdeskApi,
} satisfies HelpDesk

/** Who wrote is told by where the name leads: nowhere for the product itself, and for people in copy. */
function roleOf(item: Element): MessageRole {
  const author = first(item, '.uv-ticket-member-name')
  const isPlain = author !== null && is(author, 'span')
  if (is(item, '.uv-ticket-note-agent')) return 'note'
  if (is(item, '.uv-ticket-note')) return isPlain ? 'system' : 'note'
  const kind = author && kindOf(author)
  if (kind === 'customer' || isPlain) return 'customer'
  return kind === 'agent' ? 'agent' : 'system'
}

const kindOf = (author: Element) => /\/(customer|agent)\/\d+$/.exec(attr(author, 'href') ?? '')?.[1] ?? null

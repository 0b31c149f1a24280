/** UVdesk's member area, as core-framework 1.1.0, 1.1.6 and 1.1.7 show it in Chromium. */
import { accountOf, OPENING, uvdeskApi } from '../apis/uvdesk'
import { all, attr, first, has, is, lineOf, nextTo, outer, textOf } from '../dom'
import type { HelpDesk, MessageRole, Satisfaction } from '../types'

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
        // Who may not change it sees no list; it always stands below the priority.
        const priority = first(root, '.uv-list-ticket-priority')
        const block = priority && outer(priority, '.uv-aside-select')
        const status = block && nextTo(block, '.uv-aside-select')
        return status && lineOf(first(status, '.uv-aside-select-value'))
      },
      tags: '.tag-list .uv-tag',
      satisfaction: ratingOf,
      message: {
        list: '.thread-list',
        item: (list) => all(outer(list, '.uv-ticket-section') ?? list, '.uv-ticket-main'),
        id: (item) => /\bthread-(\d+)/.exec(attr(item, 'class') ?? '')?.[1] ?? OPENING,
        author: (item, { requester, root }) => {
          const author = first(item, '.uv-ticket-member-name')
          const name = lineOf(author)
          const { kind, id } = accountOf(author)
          // Somebody of the same name may write from another address, as another customer.
          const asked = customerIdIn(root)
          const isRequester = kind === 'customer' && (asked ? id === asked : name === requester.name)
          return isRequester ? requester : name
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
function roleOf(item: Element, { root }: { root: Element }): MessageRole {
  const author = first(item, '.uv-ticket-member-name')
  const isPlain = author !== null && is(author, 'span')
  if (is(item, '.uv-ticket-note-agent')) return 'note'
  if (is(item, '.uv-ticket-note')) return isPlain ? 'system' : 'note'
  const { kind } = accountOf(author)
  if (kind === 'customer' || isPlain) return 'customer'
  if (kind === 'agent') return isForwarded(item, root) ? 'note' : 'agent'
  return roleByPicture(item)
}

/**
 * The name of a deleted account leads nowhere and is the product's own ("System"). The picture that stands for it is
 * still that of its kind; these are the product's.
 */
function roleByPicture(item: Element): MessageRole {
  const picture = attr(first(item, '.uv-ticket-main-lt img'), 'src') ?? ''
  if (picture.includes('uv-avatar-batman')) return 'agent'
  return picture.includes('uv-avatar-ironman') ? 'customer' : 'system'
}

/**
 * What is forwarded goes to somebody else, and the customer's own page leaves it out. Of all strips of addresses its
 * one alone begins with "TO": no word of the two kinds of copies, which the reply's form has in the same language.
 */
function isForwarded(item: Element, root: Element): boolean {
  const label = lineOf(first(item, ':scope > .uv-ticket-strip > .uv-ticket-strip .uv-ticket-strip-label'))
  const copies = all(root, '#reply .cc-bcc-select option').map((option) =>
    textOf(option, { isVisible: () => true }),
  )
  return Boolean(label) && copies.length > 0 && !copies.includes(label?.replace(/\s*-$/, '') ?? '')
}

/** The requester's account: who opened the ticket, unless an agent did, or as the form says that changes it. */
function customerIdIn(root: Element): string | null {
  const opening = accountOf(first(root, '.uv-ticket-main.create .uv-ticket-member-name'))
  return opening.kind === 'customer'
    ? opening.id
    : attr(first(root, '.uv-main-info-update-block input[name="id"]'), 'value')
}

/** Five faces, from very sad to very happy; the customer's words to it stand in the list of all ratings only. */
function ratingOf(root: Element): Satisfaction | null {
  const score = /\bticket-rating-([1-5])\b/.exec(
    attr(first(root, '.ticket-rating-common'), 'class') ?? '',
  )?.[1]
  return score ? { score: Number(score), scale: 5, comment: null } : null
}

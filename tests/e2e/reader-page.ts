/** What the reading tests run inside a page: the very reader, and what a test needs to look at it. */
import { first } from '@/lib/helpdesks/dom'
import { helpDesks } from '@/lib/helpdesks/registry'
import type { HelpDesk, Layout, Lookup, TicketSnapshot } from '@/lib/helpdesks/types'

export { textOf, textOfHtml } from '@/lib/helpdesks/dom'
export { readSavedPage } from '@/lib/helpdesks/saved-page'
export { watchTicket } from '@/lib/helpdesks/watch'

export const deskIds = () => helpDesks.map((desk) => desk.id)

/** The desks whose address rules call this a ticket, whatever the page holds. */
export function claimedBy(url: string): string[] {
  const claims = (desk: HelpDesk) => desk.recognise?.(document) ?? false
  return helpDesks.filter((desk) => claims(desk) && desk.ticketId(new URL(url)) !== null).map(({ id }) => id)
}

/** "layout / selector" of one desk, and whether it matches here. */
export function selectorsOf(id: string): { name: string; matches: boolean }[] {
  const desk = helpDesks.find((candidate) => candidate.id === id)
  return (desk?.layouts ?? []).flatMap((layout) =>
    selectorsIn(layout).map((selector) => ({
      name: `${layout.seen} / ${selector}`,
      matches: first(document, selector.replace(/@[\w-]+$/, '') || '*') !== null,
    })),
  )
}

function selectorsIn({ message, ...layout }: Layout): string[] {
  const lookups: unknown[] = [...Object.values(layout), ...Object.values(message)]
  const strings = lookups.filter((value): value is Exclude<Lookup<never>, (...args: never[]) => unknown> => {
    return typeof value === 'string' || Array.isArray(value)
  })
  return strings.flat().filter((selector) => selector !== layout.seen)
}

/** Every visible word in another script; addresses, numbers and signs stay. */
export function swapWords(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  for (const node of nodes) node.data = swap(node.data)
  for (const el of document.querySelectorAll('[alt], [title], [aria-label], [placeholder]')) {
    for (const name of ['alt', 'title', 'aria-label', 'placeholder']) {
      const value = el.getAttribute(name)
      if (value !== null) el.setAttribute(name, swap(value))
    }
  }
}

const swap = (text: string) =>
  text.replace(/[^\s@<>]+@[^\s@<>]+|\p{L}+/gu, (word) =>
    word.includes('@') ? word : 'ж'.repeat(word.length),
  )

/** A whole page in one number: two equal ones mean that reading changed nothing. */
export const pageState = () => document.documentElement.outerHTML

/** What a language may not change. */
export function skeletonOf(snapshot: TicketSnapshot) {
  const { ticket, ...rest } = snapshot
  return {
    ...rest,
    ticket: ticket.id,
    tags: ticket.tags.length,
    email: ticket.requester.email,
    messages: ticket.messages.map(({ id, role, sentAt }) => ({ id, role, sentAt })),
  }
}

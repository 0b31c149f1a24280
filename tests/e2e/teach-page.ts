/** What the tests of teaching run inside a page: the very inference, pointed at what the desk's own file finds. */
import { first, isShown } from '@/lib/helpdesks/dom'
import { findElement, findElements } from '@/lib/helpdesks/lookup'
import { readFrom } from '@/lib/helpdesks/read'
import { helpDesks } from '@/lib/helpdesks/registry'
import { deskOf, type TaughtSite } from '@/lib/helpdesks/taught'
import { type Inferred, inferSite } from '@/lib/helpdesks/teach/infer'
import type { MessageRole, PageContext, TicketSnapshot } from '@/lib/helpdesks/types'

export type Lesson = { inferred: Inferred; read: TicketSnapshot | null; error: string | null }

/** Points at the first message of a customer and of an agent, as if the desk's file did not exist. */
export function teachAs(
  deskId: string,
  roles: MessageRole[],
  subjectLine: string,
): Lesson | { skipped: string } {
  const examples = roles.map((role) => ({ role, node: exampleOf(deskId, role) }))
  if (examples.some(({ node }) => !node)) return { skipped: `no message of ${roles.join(' and ')}` }
  const subject = subjectOf(subjectLine)
  if (!subject) return { skipped: 'no subject on the page' }
  const pointed = examples.map(({ role, node }) => ({ role, node: node as Element }))
  const inferred = inferSite(pointed, subject, new URL(location.href))
  if ('problem' in inferred) return { inferred, read: null, error: inferred.problem }
  return { inferred, ...readAs({ ...inferred.taught, id: 'taught-x', name: 'X', seen: '2026-11-28' }) }
}

/** Reads this page by a site that was taught on another one. */
export function readAs(site: TaughtSite): { read: TicketSnapshot | null; error: string | null } {
  try {
    return { read: readFrom(deskOf(site), document, new URL(location.href)), error: null }
  } catch (error) {
    return { read: null, error: JSON.stringify((error as { failure?: unknown }).failure ?? String(error)) }
  }
}

function exampleOf(deskId: string, role: MessageRole): Element | null {
  const desk = helpDesks.find(({ id }) => id === deskId)
  const url = new URL(location.href)
  const ticketId = desk?.ticketId(url)
  if (!desk || !ticketId) return null
  for (const layout of desk.layouts) {
    const page: PageContext = {
      document,
      url,
      ticketId,
      root: document.documentElement,
      requester: { name: null, email: null },
      isVisible: isShown,
    }
    const root = findElement(document.documentElement, layout.root, page)
    if (!root || !isShown(root)) continue
    page.root = root
    const { list, item, role: roleOf, body } = layout.message
    const scope = list ? findElement(root, list, page) : root
    if (!scope) return null
    const items = findElements(scope, item, page).filter(isShown)
    const found = items.find((el) => roleOf(el, page) === role && findElement(el, body, page))
    return found ?? null
  }
  return null
}

/** The smallest visible element that says exactly this, or a field that holds it; headings before list entries. */
function subjectOf(line: string): Element | null {
  const wanted = line.replace(/\s+/g, ' ').trim()
  const fields = Array.from(document.querySelectorAll('input, textarea')).filter(
    (el) => (el as HTMLInputElement).value.trim() === wanted && isShown(el),
  )
  const texts = Array.from(document.querySelectorAll('body *')).filter((el) => {
    const own = el.textContent?.replace(/\s+/g, ' ').trim() ?? ''
    return own !== '' && own.includes(wanted) && own.length < wanted.length + 12 && isShown(el)
  })
  const rank = (el: Element) =>
    /^h[1-6]$/i.test(el.tagName) || first(el, 'h1,h2,h3') ? 0 : el.closest('h1,h2,h3,header,main') ? 1 : 2
  return fields[0] ?? texts.sort((a, b) => rank(a) - rank(b) || (a.contains(b) ? 1 : -1))[0] ?? null
}

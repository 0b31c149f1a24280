/** Whose page this is: a help desk's with a file of its own, or any page's with a conversation. */
import { findHelpDesk, helpDesks } from './registry'
import type { AnyPage, HelpDesk, Layout } from './types'

export type ReadOptions = {
  isVisible?: (el: Element) => boolean
  desks?: readonly HelpDesk[]
  /** Without it such a page is not read. */
  anyPage?: AnyPage | undefined
}

/** The help desk whose page this is, ticket or not; where nobody claims a page with a conversation, one for any page. */
export function deskOf(document: Document, url: URL, options: ReadOptions = {}): HelpDesk | null {
  return deskBy(options.anyPage, document, url, options)
}

/** As `deskOf`, but a long page that no file knows is looked at in slices. */
export const deskInSlices = (document: Document, url: URL, options: ReadOptions) =>
  deskBy(options.anyPage?.inSlices ?? options.anyPage, document, url, options)

type Found = HelpDesk | null

function deskBy<T extends Found | Promise<Found>>(
  look: ((...page: Parameters<AnyPage>) => T) | undefined,
  document: Document,
  url: URL,
  { desks = helpDesks, isVisible }: ReadOptions,
): T | Found {
  const desk = findHelpDesk(url, document, desks)
  if (desk && (desk.layouts.length > 0 || desk.ticketId(url, document) === null)) return desk
  const filled = (found: Found) =>
    desk && found ? { ...desk, layouts: found.layouts.map(inPart) } : (desk ?? found)
  const found = look?.(document, url, isVisible) ?? null
  return found instanceof Promise ? (found.then(filled) as T) : filled(found)
}

/** Of a desk whose page nobody knows, what was found may be less than its ticket holds. */
const inPart = (layout: Layout): Layout => ({ ...layout, more: (root) => root })

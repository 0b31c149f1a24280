/** Which editor a text goes into: the reply's own, or the one that the agent is writing in. */
import { attr, isShown } from '../dom'
import { insideOf, nameOf, parentOf, queryAll, typeOf } from '../native'
import { findEditor, shownTicket } from '../read'
import { findHelpDesk, helpDesks } from '../registry'
import type { HelpDesk } from '../types'
import { activeIn, isEditable, isLocked } from './editing'
import type { InsertInput } from './types'

/** `isNote` is null where the help desk's file does not say, or nobody knows the page. */
export type Target = { host: Element; isNote: boolean | null }

const ELEMENT = 1
/** Quill 1 keeps a box beside its editor, into which it lets the browser paste. */
const EDITABLE = 'textarea, [contenteditable]:not([contenteditable="false"], .ql-clipboard)'

/** 'refused': the editor of this ticket is there, and closed to writing. */
export function findTarget(
  document: Document,
  url: URL,
  input: InsertInput,
  desks: readonly HelpDesk[] = helpDesks,
): Target | 'gone' | 'no-editor' | 'refused' {
  const desk = findHelpDesk(url, document, desks)
  const isDesk = desk !== null && desk.id === input.helpdesk
  const shown = isDesk ? shownTicket(desk, document, url) : null
  if (isDesk ? shown?.pane.ticketId !== input.ticketId : isElsewhere(input, url)) return 'gone'
  const found = shown && findEditor(shown.layout, shown.pane)
  if (found) {
    const host = hostOf(found.editor)
    return host && !isClosed(host) ? { host, isNote: found.isNote } : 'refused'
  }
  const focused = focusedIn(document)
  const host = focused && isEditable(focused) ? hostOf(focused) : null
  if (!host) return 'no-editor'
  return isClosed(host) ? 'refused' : { host, isNote: null }
}

/** Marked or pasted text, or a page that no help desk's file knows: then it is the address that tells. */
const isElsewhere = (input: InsertInput, url: URL) => input.url !== '' && input.url !== url.href

/** Through open shadow roots and frames of the page's own origin. */
export function focusedIn(document: Document): Element | null {
  let focused = activeIn(document)
  for (let inside = focused && insideOf(focused); inside; inside = focused && insideOf(focused)) {
    const next = activeIn(inside)
    if (!next) break
    focused = next
  }
  return focused
}

/** A text area, or the outermost editable node around or inside this one. */
function hostOf(el: Element): Element | null {
  if (nameOf(el) === 'textarea') return el
  if (!isEditable(el)) return editableIn(el)
  let host = el
  for (let parent = parentOf(host); parent && typeOf(parent) === ELEMENT; parent = parentOf(host)) {
    if (!isEditable(parent as Element)) break
    host = parent as Element
  }
  return host
}

/** Where a file names what stands around the editor; also in a frame of the page's own origin. */
function editableIn(scope: ParentNode): Element | null {
  for (const el of queryAll(scope, `${EDITABLE}, iframe`)) {
    if (!isShown(el)) continue
    const inside = nameOf(el) === 'iframe' ? insideOf(el) : null
    const found = inside ? editableIn(inside) : el
    if (found && isEditable(found)) return found
  }
  return null
}

function isClosed(host: Element): boolean {
  if (attr(host, 'aria-readonly') === 'true' || attr(host, 'aria-disabled') === 'true') return true
  return nameOf(host) === 'textarea' && isLocked(host)
}

/** The browser's own editing and selecting, through its own prototypes: a page can shadow any property (see native.ts). */
import { firstChildOf, get, nameOf, parentOf, typeOf } from '../native'

const DOCUMENT = 9

export const documentOf = (node: Node) => get('Node', 'ownerDocument')(node) as Document

/** The window of the page or of the frame in which it stands; null in a frame that is gone. */
export const windowOf = (node: Node) => get('Document', 'defaultView')(documentOf(node)) as Window | null

export const activeIn = (root: Node) =>
  get(typeOf(root) === DOCUMENT ? 'Document' : 'ShadowRoot', 'activeElement')(root) as Element | null

export const isEditable = (el: Element) =>
  nameOf(el) === 'textarea' || (get('HTMLElement', 'isContentEditable')(el) as boolean | undefined) === true

export const isLocked = (field: Element) =>
  get('HTMLTextAreaElement', 'readOnly')(field) === true ||
  get('HTMLTextAreaElement', 'disabled')(field) === true

export const createRange = (within: Node) => Document.prototype.createRange.call(documentOf(within))

/** Answers false where the browser will not. */
export const typeText = (at: Node, text: string) =>
  Document.prototype.execCommand.call(documentOf(at), 'insertText', false, text)

export const focus = (el: Element) => HTMLElement.prototype.focus.call(el, { preventScroll: true })

/** Chromium keeps a selection of its own in each shadow root; elsewhere the document's reaches into it. */
export function selectionAt(node: Node): Selection | null {
  const root = Node.prototype.getRootNode.call(node) as ShadowRoot & { getSelection?: () => Selection | null }
  const own = typeOf(root) === DOCUMENT ? undefined : root.getSelection
  return own ? own.call(root) : Document.prototype.getSelection.call(documentOf(node))
}

export function textNodesOf(root: Element): Text[] {
  const walker = Document.prototype.createTreeWalker.call(documentOf(root), root, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (walker.nextNode()) found.push(walker.currentNode as Text)
  return found
}

export const contains = (outer: Node, inner: Node | null) => Node.prototype.contains.call(outer, inner)

export const isEmpty = (node: Node) => firstChildOf(node) === null

/** Among its parent's children, from 0. */
export function indexOf(node: Node): number {
  const parent = parentOf(node)
  return parent ? Array.prototype.indexOf.call(parent.childNodes, node) : 0
}

/**
 * Reads nodes through the browser's own prototypes, because a page can shadow any property:
 * `<form><input name="firstChild">` answers an input, and a page's own getter may throw.
 */

type Getter = (node: Node) => unknown

const getters = new Map<string, Getter>()

/** `owner` is looked up when first used: importing this file must work where there is no DOM. */
export function get(
  owner:
    | 'Node'
    | 'Document'
    | 'ShadowRoot'
    | 'Element'
    | 'HTMLElement'
    | 'HTMLIFrameElement'
    | 'HTMLFrameElement'
    | 'HTMLInputElement'
    | 'HTMLTextAreaElement'
    | 'CharacterData',
  key: string,
): Getter {
  // Two classes may have a property of one name, each for its own elements alone.
  const known = getters.get(`${owner}.${key}`)
  if (known) return known
  const descriptor = Object.getOwnPropertyDescriptor(globalThis[owner].prototype, key)
  const getter: Getter = (node) => descriptor?.get?.call(node)
  getters.set(`${owner}.${key}`, getter)
  return getter
}

export const firstChildOf = (node: Node) => get('Node', 'firstChild')(node) as Node | null
export const nextSiblingOf = (node: Node) => get('Node', 'nextSibling')(node) as Node | null
export const parentOf = (node: Node) => get('Node', 'parentNode')(node) as Node | null
export const typeOf = (node: Node) => get('Node', 'nodeType')(node) as number
export const dataOf = (node: Node) => get('CharacterData', 'data')(node) as string
export const shadowOf = (el: Element) => get('Element', 'shadowRoot')(el) as ShadowRoot | null

/** Through shadow roots: the element that holds this one, null at the top. */
export function holderOf(el: Element): Element | null {
  const parent = parentOf(el)
  if (!parent || typeOf(parent) === 9) return null
  return typeOf(parent) === 1 ? (parent as Element) : (parent as ShadowRoot).host
}

/** The element whose shadow root this one stands in. */
export function hostOf(el: Element): Element | null {
  const root = Node.prototype.getRootNode.call(el)
  return typeOf(root) === 11 ? ((root as ShadowRoot).host ?? null) : null
}

/** Lower case; SVG and MathML names too. */
export const nameOf = (el: Element) => get('Element', 'localName')(el) as string

export const rootOf = (document: Document) => get('Document', 'documentElement')(document) as Element

/** What a field holds now; its attribute says only what it held at first. Null for what is no field. */
export const heldBy = (el: Element): string | null =>
  nameOf(el) === 'input' ? (get('HTMLInputElement', 'value')(el) as string) : null

/** What a text area holds now, null for what is none. */
export const typedIn = (el: Element): string | null =>
  nameOf(el) === 'textarea' ? (get('HTMLTextAreaElement', 'value')(el) as string) : null

export const attributeOf = (el: Element, name: string) => Element.prototype.getAttribute.call(el, name)

export function queryAll(scope: ParentNode, selector: string): Element[] {
  return Array.from(prototypeOf(scope).querySelectorAll.call(scope, selector))
}

export function queryFirst(scope: ParentNode, selector: string): Element | null {
  return prototypeOf(scope).querySelector.call(scope, selector)
}

/** What stands inside a shadow root or a frame of the page's own origin; null where there is neither. */
export const insideOf = (el: Element): ParentNode | null =>
  nameOf(el) === 'iframe' || nameOf(el) === 'frame' ? frameDocumentOf(el) : shadowOf(el)

export const matches = (el: Element, selector: string) => Element.prototype.matches.call(el, selector)

export const closest = (el: Element, selector: string) => Element.prototype.closest.call(el, selector)

export const boxOf = (el: Element): DOMRect => Element.prototype.getBoundingClientRect.call(el)

export const bodyOf = (document: Document) => get('Document', 'body')(document) as HTMLElement | null

/** The body of a same-origin or `srcdoc` frame; null for a foreign one. */
export function frameBodyOf(el: Element): HTMLElement | null {
  const document = frameDocumentOf(el)
  return document && bodyOf(document)
}

function frameDocumentOf(el: Element): Document | null {
  const owner = nameOf(el) === 'frame' ? 'HTMLFrameElement' : 'HTMLIFrameElement'
  return get(owner, 'contentDocument')(el) as Document | null
}

export function listen(
  target: EventTarget,
  event: string,
  run: () => void,
  options: AddEventListenerOptions,
) {
  EventTarget.prototype.addEventListener.call(target, event, run, options)
}

/** By node type, not `instanceof`: nodes of a frame belong to another window's classes. */
function prototypeOf(scope: ParentNode): ParentNode {
  const type = typeOf(scope)
  if (type === 9) return Document.prototype
  return type === 11 ? DocumentFragment.prototype : Element.prototype
}

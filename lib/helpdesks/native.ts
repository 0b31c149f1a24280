/**
 * Reads nodes through the browser's own prototypes, because a page can shadow any property:
 * `<form><input name="firstChild">` answers an input, and a page's own getter may throw.
 */

type Owner =
  | 'Node'
  | 'Document'
  | 'ShadowRoot'
  | 'Element'
  | 'HTMLElement'
  | 'HTMLIFrameElement'
  | 'HTMLFrameElement'
  | 'HTMLInputElement'
  | 'HTMLTextAreaElement'
  | 'CharacterData'

/**
 * Looked up when first used, because importing this file must work where there is no DOM; then kept, because a page of
 * 20,000 nodes is asked ten times for each.
 */
export function get<T = unknown>(owner: Owner, key: string): (node: Node) => T {
  let native: ((this: Node) => T) | undefined
  return (node) => {
    native ??= Object.getOwnPropertyDescriptor(globalThis[owner].prototype, key)?.get
    return native?.call(node) as T
  }
}

export const firstChildOf = get<Node | null>('Node', 'firstChild')
export const nextSiblingOf = get<Node | null>('Node', 'nextSibling')
export const parentOf = get<Node | null>('Node', 'parentNode')
export const nextElementOf = get<Element | null>('Element', 'nextElementSibling')
export const previousElementOf = get<Element | null>('Element', 'previousElementSibling')
export const documentOf = get<Document>('Node', 'ownerDocument')
export const parentElementOf = get<Element | null>('Node', 'parentElement')
/** All words in it, hidden ones too. */
export const wholeTextOf = get<string | null>('Node', 'textContent')
export const typeOf = get<number>('Node', 'nodeType')
export const dataOf = get<string>('CharacterData', 'data')
export const shadowOf = get<ShadowRoot | null>('Element', 'shadowRoot')

export const contains = (outer: Node, inner: Node | null): boolean =>
  Node.prototype.contains.call(outer, inner)

/** The elements directly in it, of a document or a shadow root too. */
export function childrenOf(node: Node): Element[] {
  const found: Element[] = []
  for (let child = firstChildOf(node); child; child = nextSiblingOf(child))
    if (typeOf(child) === 1) found.push(child as Element)
  return found
}

/** Through shadow roots: the element that holds this one, null at the top. */
export function holderOf(el: Element): Element | null {
  const parent = parentOf(el)
  if (!parent || typeOf(parent) === 9) return null
  return typeOf(parent) === 1 ? (parent as Element) : (parent as ShadowRoot).host
}

export const treeRootOf = (el: Element): Node => Node.prototype.getRootNode.call(el)

/** The element whose shadow root this one stands in. */
export function hostOf(el: Element): Element | null {
  const root = treeRootOf(el)
  return typeOf(root) === 11 ? ((root as ShadowRoot).host ?? null) : null
}

/** Lower case; SVG and MathML names too. */
export const nameOf = get<string>('Element', 'localName')

export const rootOf = get<Element>('Document', 'documentElement')

const valueOfInput = get<string>('HTMLInputElement', 'value')
const valueOfTextArea = get<string>('HTMLTextAreaElement', 'value')

/** What a field holds now; its attribute says only what it held at first. Null for what is no field. */
export const heldBy = (el: Element): string | null => (nameOf(el) === 'input' ? valueOfInput(el) : null)

/** What a text area holds now, null for what is none. */
export const typedIn = (el: Element): string | null =>
  nameOf(el) === 'textarea' ? valueOfTextArea(el) : null

export const attributeOf = (el: Element, name: string) => Element.prototype.getAttribute.call(el, name)

/** Of most elements of a page: asking for their attributes one by one is what takes long. */
export const isBare = (el: Element) => !Element.prototype.hasAttributes.call(el)

export const attributeNamesOf = (el: Element): string[] => Element.prototype.getAttributeNames.call(el)

export const attributesOf = (el: Element): { name: string; value: string }[] =>
  attributeNamesOf(el).map((name) => ({ name, value: attributeOf(el, name) ?? '' }))

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

export const bodyOf = get<HTMLElement | null>('Document', 'body')

/** The body of a same-origin or `srcdoc` frame; null for a foreign one. */
export function frameBodyOf(el: Element): HTMLElement | null {
  const document = frameDocumentOf(el)
  return document && bodyOf(document)
}

const documentOfFrame = get<Document | null>('HTMLFrameElement', 'contentDocument')
const documentOfIframe = get<Document | null>('HTMLIFrameElement', 'contentDocument')

const frameDocumentOf = (el: Element) => (nameOf(el) === 'frame' ? documentOfFrame : documentOfIframe)(el)

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

/** Makes the page it stands in into a fixture: what a reader looks at stays, what people wrote becomes other words. */
import { createStandIns, type StandIns } from './stand-ins'

/** Runs, loads, or is never read. */
const DROPPED =
  'script, style, noscript, link, object, embed, video, audio, canvas, svg > *, meta:not([name="generator"]), base'
const KEPT =
  /^(id|class|role|type|name|for|hidden|open|datetime|dir|lang|contenteditable|content|shadowrootmode|disabled|checked|data-[\w-]+|aria-(hidden|selected|current|expanded|describedby|labelledby))$/
const WORDS = /^(value|title|placeholder|alt|aria-label)$/
const SEEN_STYLE = /(?:display|visibility|white-space|flex-direction)\s*:[^;]+/gi

export type Trimmed = { html: string; words: number; addresses: number }

export function trimPage(): Trimmed {
  const standIns = createStandIns(location.origin)
  trimTree(document, standIns)
  const html = document.documentElement.getHTML({
    serializableShadowRoots: true,
    shadowRoots: shadowRoots(document),
  })
  return { html: `<!doctype html>\n<html>${html}</html>\n`, ...standIns.count() }
}

function trimTree(root: Document | ShadowRoot, standIns: StandIns): void {
  for (const el of root.querySelectorAll(DROPPED)) el.remove()
  const walker = root.ownerDocument?.createTreeWalker(root) ?? document.createTreeWalker(root)
  const nodes: Node[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode)
  for (const node of nodes) {
    if (node.nodeType === Node.COMMENT_NODE) node.parentNode?.removeChild(node)
    else if (node.nodeType === Node.TEXT_NODE) node.nodeValue = standIns.text(node.nodeValue ?? '')
    else if (node.nodeType === Node.ELEMENT_NODE) trimElement(node as Element, standIns)
  }
}

function trimElement(el: Element, standIns: StandIns): void {
  const style = (el.getAttribute('style') ?? '').match(SEEN_STYLE)?.join('; ')
  for (const { name, value } of Array.from(el.attributes)) {
    if (WORDS.test(name)) el.setAttribute(name, standIns.text(value))
    else if (name === 'href') el.setAttribute(name, standIns.link(value))
    else if (KEPT.test(name)) el.setAttribute(name, standIns.addresses(value))
    else if (name !== 'srcdoc') el.removeAttribute(name)
  }
  if (style) el.setAttribute('style', style)
  if (el.shadowRoot) trimTree(el.shadowRoot, standIns)
  if (el.localName === 'iframe') trimFrame(el as HTMLIFrameElement, standIns)
}

/** A frame of the page's own becomes one whose page stands in the attribute, as a saved page can hold it. */
function trimFrame(frame: HTMLIFrameElement, standIns: StandIns): void {
  const inner = frame.contentDocument
  if (!inner) return
  trimTree(inner, standIns)
  frame.setAttribute('srcdoc', inner.documentElement.outerHTML)
}

function shadowRoots(root: Document | ShadowRoot): ShadowRoot[] {
  return Array.from(root.querySelectorAll('*')).flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...shadowRoots(shadowRoot)] : [],
  )
}

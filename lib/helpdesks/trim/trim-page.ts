/** Makes the page it stands in into a fixture: what a reader looks at stays, what people wrote becomes other words. */
import { keepStyles, seenStyle } from './keep-styles'
import { createStandIns, type StandIns } from './stand-ins'

/** Runs, loads, or is never read. A style sheet's address may be a mark of the product. */
const DROPPED = `script, noscript, link:not([rel~="stylesheet"][href]), object, embed, video, audio, canvas, svg > *,
  base, meta:not([name="generator"], [name="application-name"])`
const KEPT =
  /^(id|class|rel|role|type|name|for|hidden|open|datetime|dir|lang|contenteditable|content|shadowrootmode|disabled|checked|selected|data-[\w-]+|aria-(hidden|selected|current|expanded|describedby|labelledby))$/
const WORDS = /^(value|title|placeholder|alt|label|aria-label)$/
const LINKS = /^(href|action|src)$/
/** Their values are the product's. */
const CHOICES = 'input[type="radio"], input[type="checkbox"]'
const KEEPS_SPACES = 'pre, textarea, [style*="white-space"]'

export type Trimmed = { html: string; words: number; addresses: number }

/** `host`: what the page's own host becomes, so that nobody's is told. */
export function trimPage(host: string): Trimmed {
  const standIns = createStandIns(location.origin, host)
  trimTree(document, standIns)
  return { html: `<!doctype html>\n${htmlOf(document)}\n`, ...standIns.count() }
}

function trimTree(root: Document | ShadowRoot, standIns: StandIns): void {
  keepStyles(root)
  for (const el of root.querySelectorAll(DROPPED)) el.remove()
  const walker = (root.ownerDocument ?? document).createTreeWalker(root)
  const nodes: Node[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode)
  for (const node of nodes) {
    if (node.nodeType === Node.COMMENT_NODE) node.parentNode?.removeChild(node)
    else if (node.nodeType === Node.TEXT_NODE) trimText(node as Text, standIns)
    else if (node.nodeType === Node.ELEMENT_NODE) trimElement(node as Element, standIns)
  }
}

/** The empty lines between elements are up to a third of a saved page. */
function trimText(node: Text, standIns: StandIns): void {
  const isBetween =
    node.data.includes('\n') && !node.data.trim() && !node.parentElement?.closest(KEEPS_SPACES)
  node.data = isBetween ? '\n' : standIns.text(node.data)
}

function trimElement(el: Element, standIns: StandIns): void {
  const style = seenStyle(el)
  for (const { name, value } of Array.from(el.attributes)) {
    const made = trimmedValue(el, name, value, standIns)
    if (made === null) el.removeAttribute(name)
    else el.setAttribute(name, made)
  }
  if (style) el.setAttribute('style', style)
  if (el.shadowRoot) trimTree(el.shadowRoot, standIns)
  if (el.localName === 'iframe') trimFrame(el as HTMLIFrameElement, standIns)
}

/** Null: nobody reads it. */
function trimmedValue(el: Element, name: string, value: string, standIns: StandIns): string | null {
  if (name === 'value' && el.matches(CHOICES)) return standIns.markup(value)
  if (WORDS.test(name)) return standIns.text(value)
  if (LINKS.test(name)) return el.localName === 'iframe' ? null : standIns.link(value)
  if (name === 'srcdoc') return value
  if (!KEPT.test(name)) return null
  // Several words, or an object: what people wrote rather than a name that the product chose.
  const isProse = name.startsWith('data-') && /\s|[{["]/.test(value.trim())
  return isProse ? standIns.text(value) : standIns.markup(value)
}

/** A frame of the page's own becomes one whose page stands in the attribute, as a saved page can hold it. */
function trimFrame(frame: HTMLIFrameElement, standIns: StandIns): void {
  const inner = frame.contentDocument
  if (!inner) return
  trimTree(inner, standIns)
  frame.setAttribute('srcdoc', htmlOf(inner))
}

/** With the shadow roots, which `outerHTML` leaves out. */
function htmlOf(page: Document): string {
  const html = page.documentElement
  const inner = html.getHTML({ serializableShadowRoots: true, shadowRoots: shadowRoots(page) })
  const [start = '<html>'] = /^<html[^>]*>/.exec(html.outerHTML.slice(0, 1000)) ?? []
  return `${start}${inner}</html>`
}

function shadowRoots(root: Document | ShadowRoot): ShadowRoot[] {
  return Array.from(root.querySelectorAll('*')).flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...shadowRoots(shadowRoot)] : [],
  )
}

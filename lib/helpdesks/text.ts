/** Turns a node into the text that a person sees: one line per block, nothing hidden, no controls. */
import { createLines, type Lines } from './lines'
import {
  attributeOf,
  dataOf,
  firstChildOf,
  frameBodyOf,
  matches,
  nameOf,
  nextSiblingOf,
  parentOf,
  shadowOf,
  typeOf,
} from './native'
import { isShrunk } from './shrunk'

export type TextOptions = {
  isVisible: (el: Element) => boolean
  /** Selector of parts that the page only folds away (quoted history, signature): kept although hidden. */
  folded?: string
  /** The product's own words inside the body, as a selector or a test; left out. */
  skip?: string | ((el: Element) => boolean)
  /** Selector of buttons that are words of the body; kept. */
  words?: string
  /** Selector of plain text whose line breaks count, whatever style sheets are there. */
  preformatted?: string
  /** Selector of blocks that stand in the line. */
  inline?: string
  /** UTF-16 units; what is beyond it is dropped and replaced by CUT_MARK. */
  limit?: number
}

/** One message; about 30,000 words. */
export const MAX_TEXT = 200_000

const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol p pre search section summary table
  tbody tfoot thead tr caption ul`.split(/\s+/),
)
const SKIPPED = new Set(
  `script style template noscript button input select option optgroup datalist textarea label head title meta link
  base object embed audio video canvas svg img picture map progress meter`.split(/\s+/),
)
const FOLDED = 'blockquote'
const ELEMENT = 1
const TEXT = 3

/** `folded`: inside a part that the page folds away, where nothing is rendered. `pre`: line breaks count. */
type Visit = { node: Node; folded: boolean; pre: boolean; isTop?: boolean }
type Task = Visit | 'end of block'

/** Linear in the size of the subtree, without recursion: hostile nesting cannot overflow the stack. */
export function visibleText(root: Element, options: TextOptions): string {
  const lines = createLines(options.limit ?? MAX_TEXT)
  const stack: Task[] = [{ node: root, folded: false, pre: false, isTop: true }]
  for (let task = stack.pop(); task && !lines.isFull(); task = stack.pop()) {
    if (task === 'end of block') lines.endLine()
    else if (typeOf(task.node) === TEXT) addText(task, lines)
    else if (typeOf(task.node) === ELEMENT) enter(task.node as Element, task, stack, lines, options)
  }
  return lines.result()
}

function addText({ node, pre }: Visit, lines: Lines) {
  const text = dataOf(node)
  if (pre || (text.includes('\n') && text.trim() !== '' && keepsBreaks(node))) lines.preformatted(text)
  else lines.flow(text)
}

/** Tailwind's name for it; a page saved alone or a frame lacks the style sheet. */
const KEEPS_BREAKS = /(?:^|\s)whitespace-(?:pre|break-spaces)/

/** Chats set plain text with `white-space: pre-wrap`. */
function keepsBreaks(text: Node): boolean {
  const parent = parentOf(text)
  if (!parent || typeOf(parent) !== ELEMENT) return false
  const el = parent as Element
  return (
    /^(pre|break-spaces)/.test(getComputedStyle(el).whiteSpace) ||
    KEEPS_BREAKS.test(attributeOf(el, 'class') ?? '')
  )
}

function enter(el: Element, visit: Visit, stack: Task[], lines: Lines, options: TextOptions) {
  const name = nameOf(el)
  if (name === 'br') return lines.endLine()
  if (!visit.isTop && isLeftOut(el, name, options)) return BLOCKS.has(name) ? lines.endLine() : undefined
  const folded = foldOf(el, visit, options)
  if (folded === null) return
  if (name === 'td' || name === 'th') lines.cell()
  if (isBlock(el, name, options)) {
    lines.endLine()
    stack.push('end of block')
  }
  if (name === 'iframe') {
    const body = frameBodyOf(el)
    if (body) stack.push({ node: body, folded: false, pre: false, isTop: true })
    return
  }
  const children = childrenShown(el, name, folded)
  const pre =
    visit.pre || name === 'pre' || (options.preformatted ? matches(el, options.preformatted) : false)
  for (const node of children.reverse()) stack.push({ node, folded, pre })
}

/** Mail is full of `<span style="display: block">`. Not asked of the style sheets: that costs, and a saved page has none. */
const SHOWN_AS = /(?:^|;)\s*display\s*:\s*(block|flow-root|list-item|flex|grid|table|inline)\s*(?:!|;|$)/i

function isBlock(el: Element, name: string, { inline }: TextOptions): boolean {
  if (inline && matches(el, inline)) return false
  const shown = SHOWN_AS.exec(attributeOf(el, 'style') ?? '')?.[1]
  return shown ? shown.toLowerCase() !== 'inline' : BLOCKS.has(name)
}

function isLeftOut(el: Element, name: string, { skip, words }: TextOptions): boolean {
  if (SKIPPED.has(name)) return true
  if (attributeOf(el, 'role') === 'button') return words === undefined || !matches(el, words)
  return typeof skip === 'string' ? matches(el, skip) : (skip?.(el) ?? false)
}

/** Whether what is inside counts as folded away; null where it is hidden for good. */
function foldOf(el: Element, { folded, isTop }: Visit, options: TextOptions): boolean | null {
  // Inside a folded part nothing is rendered; only what is switched off by itself stays out.
  if (folded) return getComputedStyle(el).display === 'none' ? null : true
  const isShut = nameOf(el) === 'details' && attributeOf(el, 'open') === null
  const isVisible = options.isVisible(el) && (isTop === true || !isShrunk(attributeOf(el, 'style') ?? ''))
  if (isVisible && !isShut) return false
  const isFold = matches(el, options.folded ? `${FOLDED}, ${options.folded}` : FOLDED)
  if (isTop || isFold) return true
  return isVisible ? false : null
}

/** As a person sees them: of a shadow root, of a slot, of a shut `<details>` only its head. */
export function childrenShown(el: Element, name: string, folded: boolean): Node[] {
  if (name === 'slot') {
    const given = HTMLSlotElement.prototype.assignedNodes.call(el as HTMLSlotElement)
    return given.length > 0 ? given : childrenOf(el)
  }
  const children = childrenOf(shadowOf(el) ?? el)
  if (name !== 'details' || folded || attributeOf(el, 'open') !== null) return children
  return children.filter((child) => typeOf(child) === ELEMENT && nameOf(child as Element) === 'summary')
}

function childrenOf(parent: Node): Node[] {
  const children: Node[] = []
  for (let child = firstChildOf(parent); child; child = nextSiblingOf(child)) children.push(child)
  return children
}

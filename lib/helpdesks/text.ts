/** Turns a node into the text that a person sees: one line per block, nothing hidden, no controls. */
import {
  attributeOf,
  dataOf,
  firstChildOf,
  frameDocumentOf,
  matches,
  nameOf,
  nextSiblingOf,
  shadowOf,
  typeOf,
} from './native'

export type TextOptions = {
  isVisible: (el: Element) => boolean
  /** Selector of parts that the page only folds away (quoted history, signature): kept although hidden. */
  folded?: string
  /** UTF-16 units; what is beyond it is dropped and replaced by CUT_MARK. */
  limit?: number
}

/** One message; about 30,000 words. */
export const MAX_TEXT = 200_000
/** Stands on a line of its own where text was cut. */
export const CUT_MARK = '[…]'

const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody tfoot
  thead tr caption ul`.split(/\s+/),
)
const SKIPPED = new Set(
  `script style template noscript button input select option optgroup datalist textarea label head title meta link
  base object embed audio video canvas svg img picture map progress meter`.split(/\s+/),
)
const ALWAYS_FOLDED = 'blockquote'
const ELEMENT = 1
const TEXT = 3

/** Linear in the size of the subtree, without recursion: hostile nesting cannot overflow the stack. */
export function visibleText(root: Element, options: TextOptions): string {
  const sink = createSink(options.limit ?? MAX_TEXT)
  const stack: Task[] = [{ enter: root, folded: false, pre: isPre(root), top: true }]
  while (stack.length > 0 && !sink.full()) {
    const task = stack.pop()
    if (!task) break
    if ('leave' in task) sink.breakLine()
    else if (typeOf(task.enter) === TEXT) sink.text(dataOf(task.enter), task.pre)
    else if (typeOf(task.enter) === ELEMENT) enter(task.enter as Element, task, stack, sink, options)
  }
  return sink.result()
}

type Task = { enter: Node; folded: boolean; pre: boolean; top?: boolean } | { leave: true }
type Sink = ReturnType<typeof createSink>

function enter(
  el: Element,
  task: { folded: boolean; pre: boolean; top?: boolean },
  stack: Task[],
  sink: Sink,
  options: TextOptions,
) {
  const name = nameOf(el)
  if (name === 'br') return sink.newLine()
  let folded = task.folded
  if (!task.top) {
    if (SKIPPED.has(name) || attributeOf(el, 'role') === 'button') return
    if (folded ? isSwitchedOff(el) : !options.isVisible(el)) {
      if (folded || !isFold(el, options)) return
      folded = true
    }
  } else if (!options.isVisible(el)) folded = true
  const pre = task.pre || isPre(el)
  if (name === 'td' || name === 'th') sink.cell()
  if (BLOCKS.has(name)) {
    sink.breakLine()
    stack.push({ leave: true })
  }
  const shadow = shadowOf(el)
  const inner = name === 'iframe' ? frameDocumentOf(el)?.body : shadow
  const scope = inner ?? (name === 'slot' ? null : el)
  if (name === 'slot') return pushSlotted(el as HTMLSlotElement, stack, folded, pre)
  if (name === 'iframe') {
    sink.breakLine()
    stack.push({ leave: true })
    if (inner) stack.push({ enter: inner, folded: false, pre: false, top: true })
    return
  }
  if (scope) pushAll(childrenOf(scope), stack, folded, pre)
}

function pushSlotted(slot: HTMLSlotElement, stack: Task[], folded: boolean, pre: boolean) {
  const given = HTMLSlotElement.prototype.assignedNodes.call(slot)
  pushAll(given.length > 0 ? given : childrenOf(slot), stack, folded, pre)
}

function pushAll(nodes: Node[], stack: Task[], folded: boolean, pre: boolean) {
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i]
    if (node) stack.push({ enter: node, folded, pre })
  }
}

function childrenOf(parent: Node): Node[] {
  const children: Node[] = []
  for (let child = firstChildOf(parent); child; child = nextSiblingOf(child)) children.push(child)
  return children
}

const isPre = (el: Element) => nameOf(el) === 'pre'

function isFold(el: Element, options: TextOptions): boolean {
  return matches(el, options.folded ? `${ALWAYS_FOLDED}, ${options.folded}` : ALWAYS_FOLDED)
}

/** Inside a folded part everything is invisible; only what is switched off by itself stays out. */
function isSwitchedOff(el: Element): boolean {
  return getComputedStyle(el).display === 'none'
}

function createSink(limit: number) {
  const lines: string[] = []
  let line = ''
  let length = 0
  let cut = false
  const endLine = () => {
    lines.push(line.trim())
    line = ''
  }
  const add = (text: string) => {
    const room = limit - length
    if (text.length > room) cut = true
    line += cut ? text.slice(0, Math.max(0, room)) : text
    length += text.length
  }
  const addCollapsed = (raw: string) => {
    const text = collapse(raw.length > limit ? raw.slice(0, limit * 2) : raw)
    add(line === '' || line.endsWith(' ') ? text.replace(/^ /, '') : text)
  }
  return {
    full: () => cut,
    text(raw: string, pre: boolean) {
      if (!pre) return addCollapsed(raw)
      raw.split('\n').forEach((part, index) => {
        if (index > 0) endLine()
        add(part.replace(/\u00a0/g, ' '))
      })
    },
    newLine: endLine,
    breakLine: () => {
      if (line.trim() !== '') endLine()
      else line = ''
    },
    cell: () => {
      if (line.trim() !== '') add('\t')
    },
    result(): string {
      endLine()
      if (cut) lines.push(CUT_MARK)
      return lines
        .join('\n')
        .replace(/\n{2,}/g, '\n')
        .trim()
    },
  }
}

const collapse = (text: string) => text.replace(/[\s\u00a0]+/g, ' ')

/** Where the text goes: at the agent's caret, else after what stands there and before a signature. Nothing is selected after it. */
import { firstChildOf, get, nameOf, parentOf, typedIn, typeOf } from '../native'
import { contains, createRange, indexOf, selectionAt } from './editing'
import { tailIn, tailOf } from './tail'

/** What has to go around the text so that it stands on lines of its own. */
export type Around = { before: '' | '\n'; after: '' | '\n' }

type Point = { node: Node; offset: number }

const NOTHING: Around = { before: '', after: '' }
const TEXT = 3

/** The point of a `contenteditable`, kept while the page itself moves the caret about. */
export type Place = { around: Around; put: () => void }

/** @param isFocused the agent's caret is in this text area; without it, where it stood says nothing. */
export function placeInField(field: HTMLTextAreaElement, isFocused: boolean): Place {
  const value = typedIn(field) ?? ''
  const at = isFocused ? (get('HTMLTextAreaElement', 'selectionEnd')(field) as number) : tailIn(value)
  const around: Around = isFocused
    ? NOTHING
    : { before: /\S[^\n]*$/.test(value.slice(0, at)) ? '\n' : '', after: at < value.length ? '\n' : '' }
  return { around, put: () => HTMLTextAreaElement.prototype.setSelectionRange.call(field, at, at) }
}

/** @param isFocused the agent writes here; without it, a caret at the very start is only where the editor began. */
export function placeIn(host: Element, isFocused: boolean): Place {
  const selection = selectionAt(host)
  const isInside = selection !== null && selection.rangeCount > 0 && contains(host, selection.focusNode)
  const isOwn = isInside && (isFocused || !isAtStart(host, selection))
  const found = isOwn ? endOfSelection(selection) : placeAtEnd(host)
  return { around: found.around, put: () => putCaret(host, found.point) }
}

/** What is marked stays: the text comes after it. */
function endOfSelection(selection: Selection): { point: Point; around: Around } {
  const range = selection.getRangeAt(0)
  return { point: { node: range.endContainer, offset: range.endOffset }, around: NOTHING }
}

function isAtStart(host: Element, selection: Selection): boolean {
  const { endContainer, endOffset } = selection.getRangeAt(0)
  const before = createRange(host)
  before.setStart(host, 0)
  before.setEnd(endContainer, endOffset)
  return before.toString().trim() === ''
}

function placeAtEnd(host: Element): { point: Point; around: Around } {
  const tail = tailOf(host)
  const before = tail && previousIn(host, tail)
  if (tail && !before) return { point: beforeOf(tail), around: { before: '', after: '\n' } }
  const point = endIn(before ?? host)
  return { point, around: { before: isAfterWords(host, point) ? '\n' : '', after: '' } }
}

/** What stands before it in the host, on whatever level. */
function previousIn(host: Element, node: Node): Node | null {
  for (let at: Node | null = node; at && at !== host; at = parentOf(at)) {
    if (at.previousSibling) return at.previousSibling
  }
  return null
}

/** The deepest last place where one can write; a line break that only keeps an empty line open comes after it. */
function endIn(root: Node): Point {
  let node = root
  for (let child = lastWritable(node); child; child = lastWritable(node)) node = child
  if (typeOf(node) === TEXT) return { node, offset: (node as Text).data.length }
  if (nameOf(node as Element) === 'br') return beforeOf(node)
  return { node, offset: node.childNodes.length }
}

function lastWritable(node: Node): Node | null {
  if (typeOf(node) === TEXT || nameOf(node as Element) === 'br') return null
  for (let child = node.lastChild; child; child = child.previousSibling) {
    if (typeOf(child) === TEXT ? (child as Text).data.trim() !== '' : isWritable(child)) return child
  }
  return null
}

/** Pictures, controls and the editor's own marks are no place for words. */
function isWritable(node: Node): boolean {
  if (typeOf(node) !== 1) return false
  const el = node as Element
  if (nameOf(el) === 'br') return true
  const isOff = get('HTMLElement', 'isContentEditable')(el) !== true
  return !isOff && (firstChildOf(el) !== null || !/^(img|hr|input|video|audio|canvas|svg)$/.test(nameOf(el)))
}

const beforeOf = (node: Node): Point => ({ node: parentOf(node) ?? node, offset: indexOf(node) })

/** The line of this point has words before it. */
function isAfterWords(host: Element, point: Point): boolean {
  let block: Node = point.node
  while (block !== host && isInline(block)) block = parentOf(block) ?? host
  const line = createRange(host)
  line.setStart(block, 0)
  line.setEnd(point.node, point.offset)
  const last = point.node.childNodes[point.offset - 1]
  const isNewLine = last !== undefined && typeOf(last) === 1 && nameOf(last as Element) === 'br'
  return !isNewLine && line.toString().trim() !== ''
}

function isInline(node: Node): boolean {
  return typeOf(node) === TEXT || getComputedStyle(node as Element).display.startsWith('inline')
}

/** An editor may have put new nodes in place of those that were known. */
function putCaret(host: Element, point: Point): void {
  const { node, offset } = contains(host, point.node) ? point : endIn(host)
  selectionAt(host)?.collapse(node, Math.min(offset, lengthOf(node)))
}

const lengthOf = (node: Node) => (typeOf(node) === TEXT ? (node as Text).data.length : node.childNodes.length)

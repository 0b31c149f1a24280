/** The only look-ups into a page: alternatives in order of preference, and text as a person sees it. */
import {
  attributeOf,
  bodyOf,
  boxOf,
  closest,
  heldBy,
  holderOf,
  hostOf,
  matches,
  nextElementOf,
  queryFirst,
  typedIn,
} from './native'
import { isStepping, queryThrough } from './steps'
import { type TextOptions, visibleText } from './text'

export type Selectors = string | readonly string[]

/** All matches of the first alternative that matches anything, in document order. */
export function all(scope: ParentNode, selectors: Selectors): Element[] {
  for (const selector of listOf(selectors)) {
    const found = queryThrough(scope, selector)
    if (found.length > 0) return found
  }
  return []
}

/** The first match of the first alternative that matches anything. */
export function first(scope: ParentNode, selectors: Selectors): Element | null {
  for (const selector of listOf(selectors)) {
    const found = isStepping(selector)
      ? (queryThrough(scope, selector)[0] ?? null)
      : queryFirst(scope, selector)
    if (found) return found
  }
  return null
}

export const has = (scope: ParentNode, selectors: Selectors) => first(scope, selectors) !== null

/** An attribute as the markup has it; `el.id` of a form may be an element. */
export const attr = (el: Element | null, name: string): string | null => (el ? attributeOf(el, name) : null)

export const is = (el: Element, selector: string) => matches(el, selector)

/** The element itself or the nearest one that holds it, also from inside a shadow root. */
export function outer(el: Element, selector: string): Element | null {
  for (let from: Element | null = el; from; from = hostOf(from)) {
    const found = closest(from, selector)
    if (found) return found
  }
  return null
}

/** Chromium 120 knows the second name alone. */
const HIDDEN_TOO = { visibilityProperty: true, checkVisibilityCSS: true }

/** The element right after it, where it is of this kind: the words of a head that stands beside them. */
export function nextTo(el: Element, selector: string): Element | null {
  const next = nextElementOf(el)
  return next && matches(next, selector) ? next : null
}

/** In a browser: rendered, not `visibility: hidden`, not in a closed `<details>`; off-screen is visible. */
export function isShown(el: Element): boolean {
  if (Element.prototype.checkVisibility.call(el, HIDDEN_TOO)) return true
  // An element without a box of its own (a slot, `display: contents`) is as visible as what holds it.
  const { display, visibility } = getComputedStyle(el)
  const holder = display === 'contents' && visibility === 'visible' ? holderOf(el) : null
  return holder !== null && isShown(holder)
}

/** At which side of a holder an element stands, for pages that tell the two sides of a talk by nothing else. */
export function sideOf(el: Element, holder: Element): 'left' | 'right' | null {
  const [box, around] = [boxOf(el), boxOf(holder)]
  const off = box.left + box.width / 2 - (around.left + around.width / 2)
  return Math.abs(off) < around.width / 50 ? null : off < 0 ? 'left' : 'right'
}

/** The whole visible body; blocks are separated by one \n. */
export function textOf(el: Element, options: Partial<TextOptions> = {}): string {
  return visibleText(el, { isVisible: isShown, ...options })
}

/** One line: a subject, a name, a tag. */
export const lineOf = (el: Element | null): string | null => (el ? textOf(el).replace(/\s+/g, ' ') : null)

/** One line out of an `<input>` or a text area; null where there is none. */
export const fieldOf = (el: Element | null): string | null =>
  (el && (heldBy(el) ?? typedIn(el)))?.replace(/\s+/g, ' ').trim() ?? null

/** A time to the second, by which a message can be told where a page names none; null where it is no time. */
export function toSecond(time: string | null): string | null {
  const at = Date.parse(time ?? '')
  return Number.isNaN(at) ? null : `${new Date(at).toISOString().slice(0, 19)}Z`
}

function listOf(selectors: Selectors): readonly string[] {
  return typeof selectors === 'string' ? [selectors] : selectors
}

/** For bodies that stand somewhere as HTML: parsed without running or loading anything, and nowhere on the page. */
export const parsed = (html: string): Element | null =>
  bodyOf(new DOMParser().parseFromString(html, 'text/html'))

export function textOfHtml(html: string): string {
  const body = parsed(html)
  return body ? visibleText(body, { isVisible: () => true }) : ''
}

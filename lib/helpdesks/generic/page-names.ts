/** What a page is called outside its own text: the product's name in its head, and the last of the crumbs that lead to it. */
import { lineOf } from '../dom'
import { attributeOf, holderOf, queryAll } from '../native'

const BRAND =
  /(^|[-_\s])(masthead|brand(ing)?|logo|site-?(title|name|header)|app-?(title|name)|product-?name)([-_\s]|$)/i
const STEPS = 3

/** By what its markup, or that of what holds it, is called. */
export function isOfBrand(heading: Element): boolean {
  let at: Element | null = heading
  for (let steps = 0; at && steps <= STEPS; at = holderOf(at), steps++)
    if (BRAND.test(`${attributeOf(at, 'class') ?? ''} ${attributeOf(at, 'id') ?? ''}`)) return true
  return false
}

/** Null where there are none. */
export function lastCrumb(document: Document): string | null {
  const crumb = queryAll(document, CRUMBS).at(-1)
  return crumb ? (lineOf(crumb) ?? null) : null
}

const CRUMBS =
  '[class*="breadcrumb" i] > li:last-child, [class*="breadcrumb" i] > :is(ol, ul) > li:last-child'

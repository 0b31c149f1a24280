/** Resolves what a layout says (selector, alternatives or function) against one node of the page. */

import { all, lineOf } from './dom'
import { attributeOf } from './native'
import type { Lookup, PageContext, Person } from './types'

export function findElement(
  scope: Element,
  lookup: Lookup<Element | null>,
  page: PageContext,
): Element | null {
  if (typeof lookup === 'function') return lookup(scope, page)
  const found = all(scope, lookup)
  return found.find(page.isVisible) ?? found[0] ?? null
}

export function findElements(scope: Element, lookup: Lookup<Element[]>, page: PageContext): Element[] {
  return typeof lookup === 'function' ? lookup(scope, page) : all(scope, lookup)
}

/** Null where nothing matches; '' where the node is there and says nothing. */
export function findText(scope: Element, lookup: Lookup<string | null>, page: PageContext): string | null {
  const value = findTextOrPerson(scope, lookup, page)
  return typeof value === 'string' ? value : null
}

export function findTextOrPerson(
  scope: Element,
  lookup: Lookup<Person | string | null>,
  page: PageContext,
): Person | string | null {
  if (typeof lookup === 'function') return lookup(scope, page)
  let empty: string | null = null
  for (const alternative of listOf(lookup)) {
    const [selector, attribute] = split(alternative)
    const el = selector === '' ? scope : findElement(scope, selector, page)
    const value = el && attribute ? attributeOf(el, attribute) : lineOf(el)
    if (value) return value
    empty = value ?? empty
  }
  return empty
}

export function findTexts(scope: Element, lookup: Lookup<string[]>, page: PageContext): string[] {
  if (typeof lookup === 'function') return lookup(scope, page)
  const texts = all(scope, lookup).map((el) => lineOf(el) ?? '')
  return [...new Set(texts)].filter((text) => text !== '')
}

/** For diagnostics: what was looked for. */
export function describe(lookup: Lookup<unknown>): string {
  return typeof lookup === 'function' ? '(function)' : listOf(lookup).join(' | ')
}

/** `selector@name` -> the selector, and the attribute or null. */
export function split(alternative: string): [selector: string, attribute: string | null] {
  const at = /@([\w-]+)$/.exec(alternative)
  return at ? [alternative.slice(0, at.index), at[1] ?? null] : [alternative, null]
}

const listOf = (lookup: string | readonly string[]) => (typeof lookup === 'string' ? [lookup] : lookup)

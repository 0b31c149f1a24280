/** The messages of a taught page, oldest first: by the selectors of its lesson, or by the reader of any page. */
import { all, attr, first, lineOf, nextTo } from './dom'
import { findElement, findElements, findText, findTextOrPerson, split } from './lookup'
import { attributeNamesOf, attributesOf } from './native'
import { toPerson } from './person'
import type { TaughtSite } from './taught-site'
import { toUtc } from './time'
import type { AnyPage, Layout, MessageRole, PageContext, Person } from './types'

export type TaughtItem = {
  el: Element
  /** What stands after it and belongs to it; null where it holds all. */
  follower: Element | null
  body: Element | null
  author: Person
  /** As the page has it. */
  time: string | null
  /** Whose it is by the reader of any page; null where that has not read it. */
  judged: MessageRole | null
}

export type TaughtItems = {
  items: TaughtItem[]
  /** What of a body is the page's own words. */
  skip: (el: Element) => boolean
}

/** What tells where messages and their parts stand. */
export type ItemRules = Pick<TaughtSite, 'blocks' | 'item' | 'follower' | 'body' | 'author' | 'time'>

/** None where the reader of any page is needed and not there. */
export function itemsIn(rules: ItemRules, root: Element, page: PageContext, anyPage: AnyPage): TaughtItems {
  if (rules.blocks) {
    const [layout] = anyPage(page.document, page.url, page.isVisible)?.layouts ?? []
    return layout ? foundIn(layout, root, page) : { items: [], skip: () => false }
  }
  const items = all(root, rules.item)
    .filter(page.isVisible)
    .flatMap((el): TaughtItem[] => {
      const [selector, name] = split(rules.time ?? '')
      const follower = rules.follower === undefined ? null : nextTo(el, rules.follower)
      if (rules.follower !== undefined && !follower) return []
      const holder = follower ?? el
      return [
        {
          el,
          follower,
          body: rules.body ? first(holder, rules.body) : holder,
          author: authorIn(rules.author, el),
          time: rules.time ? attr(selector ? first(el, selector) : el, name ?? '') : null,
          judged: null,
        },
      ]
    })
  return { items: oldestFirst(items), skip: () => false }
}

/** All that belongs to a message. */
export const partsOf = ({ el, follower }: TaughtItem): Element[] => (follower ? [el, follower] : [el])

function foundIn({ message }: Layout, root: Element, page: PageContext): TaughtItems {
  const items = findElements(root, message.item, page).map((el) => ({
    el,
    follower: null,
    body: findElement(el, message.body, page),
    author: toPerson(message.author ? findTextOrPerson(el, message.author, page) : null),
    time: message.time ? findText(el, message.time, page) : null,
    judged: message.role(el, page),
  }))
  const { skip } = message
  return { items, skip: typeof skip === 'function' ? skip : () => false }
}

/** Who an item says that it is from. */
function authorIn(author: string | null, item: Element): Person {
  const el = author ? first(item, author) : null
  const shown = toPerson(withoutLabel(lineOf(el) ?? ''))
  return shown.email || !el ? shown : { ...shown, email: addressAt(el) }
}

/** "Author: Ann Lee": the label is the product's. */
export const withoutLabel = (line: string): string => line.replace(/^[^:@<]{1,20}:\s+/, '')

/** An address that the page holds at the name without showing it. */
function addressAt(el: Element): string | null {
  const link = first(el, 'a[href^="mailto:"]')
  const held = [...attributesOf(el).map(({ value }) => value), attr(link, 'href') ?? '']
  return toPerson(held.find((value) => /^(mailto:)?[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) ?? null).email
}

/** Many desks, and user settings of others, show the newest first. */
function oldestFirst(items: TaughtItem[]): TaughtItem[] {
  const times = items.flatMap(({ time }) => Date.parse(toUtc(time) ?? '') || [])
  const isTurned = isFalling(times) || (times.length < 2 && isFalling(numbersOf(items.map(({ el }) => el))))
  return isTurned ? items.toReversed() : items
}

const isFalling = (numbers: readonly number[]): boolean =>
  numbers.every((each, index) => index === 0 || each <= (numbers[index - 1] ?? 0)) &&
  (numbers.at(-1) ?? 0) < (numbers[0] ?? 0)

/**
 * What the items are numbered by in the markup, by themselves or by their links to one message: later ones have greater
 * numbers. Empty where some have none.
 */
function numbersOf(items: readonly Element[]): number[] {
  const [one] = items
  const names = (one ? attributeNamesOf(one) : []).filter((each) => each === 'id' || each.startsWith('data-'))
  const own = names.map((name) => items.map((el) => attr(el, name) ?? ''))
  const links = items.map((el) => {
    const targets = all(el, 'a[href]').map((link) => attr(link, 'href') ?? '')
    return targets.find((target) => MESSAGE_LINK.test(target)) ?? ''
  })
  for (const texts of [...own, links]) {
    const numbers = texts.map((text) => Number(/(\d+)$/.exec(text)?.[1] ?? Number.NaN))
    if (new Set(numbers).size === items.length && !numbers.some(Number.isNaN)) return numbers
  }
  return []
}

const MESSAGE_LINK = /(msg|message|comment|note|reply|post|article|entry|change)s?[-_=/]?\d+$/i

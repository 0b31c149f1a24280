/** Where in an item the message itself stands: the part that holds most of what no other item says. */
import { all, first, lineOf } from '../dom'
import { childrenOf, contains } from '../native'
import { visibleText } from '../text'

/** Characters of a message that are compared. */
const LONGEST = 4_000

export type Options = { isVisible: (el: Element) => boolean }

const MOST_LOGGED = 0.25
const BODY_NAMES = /body|content|text|message|comment|html|markdown|article|rich|prose|bubble|description/i

export function bodyIn(
  items: readonly Element[],
  examples: readonly Element[],
  selectors: string[],
  others: (string | null)[],
  { isVisible }: Options,
): string | null {
  const textOf = (el: Element) => visibleText(el, { isVisible, limit: LONGEST })
  const [author] = others
  const names = items.map((item) => (author ? lineOf(first(item, author)) : null))
  const own = uniqueLines(items.map((item) => linesOf(item, textOf))).map(
    (lines, index) => new Set([...lines].filter((line) => !isOfHead(line, names[index] ?? null))),
  )
  const apart = items.map((item) =>
    others.flatMap((part) => (part ? (first(item, part.replace(/@[\w-]+$/, '') || '*') ?? []) : [])),
  )
  let best: { selector: string | null; value: number; size: number } | null = null
  for (const selector of selectors) {
    const bodies = items.map((item) => first(item, selector))
    // A line of a log among the messages names who did it in its text.
    const holding = bodies.map((body, index) =>
      apart[index]?.some((part) => body != null && contains(body, part)),
    )
    if (holding.slice(0, examples.length).includes(true)) continue
    if (holding.filter(Boolean).length > bodies.length * MOST_LOGGED) continue
    if (!examples.every((_, index) => bodies[index] && textOf(bodies[index]).trim())) continue
    let said = 0
    let present = 0
    for (const [index, body] of bodies.entries()) {
      if (!body) continue
      present += 1
      said += lengthOf(
        textOf(body)
          .split('\n')
          .filter((line) => own[index]?.has(line)),
      )
    }
    const whole = own.reduce((sum, lines) => sum + lengthOf([...lines]), 0)
    const value =
      said / Math.max(1, whole) +
      present / items.length +
      (BODY_NAMES.test(selector.split(/[ >]/).at(-1) ?? '') ? 0.1 : 0) -
      (selector.startsWith(':scope') ? 0.06 : 0)
    const size = all(bodies[0] as Element, '*').length
    if (!best || value > best.value + 0.001 || (value > best.value - 0.001 && size < best.size)) {
      best = { selector, value, size }
    }
  }
  return best && best.value > 0.8 ? best.selector : null
}

/** Chats set a message in one line: then its parts are what stands side by side in it. */
function linesOf(item: Element, textOf: (el: Element) => string): string {
  const text = textOf(item)
  if (text.includes('\n')) return text
  let inner = childrenOf(item)
  for (let [only] = inner; only && inner.length === 1; [only] = inner) inner = childrenOf(only)
  const parts = inner.map(textOf).filter(Boolean)
  return parts.length > 1 ? parts.join('\n') : text
}

/** "27 November, 09:00: Dana replied (#40)" says who and when, and is another line in each message. */
function isOfHead(line: string, name: string | null): boolean {
  if (name && line.length < name.length + 60 && line.includes(name)) return true
  return line.length < 60 && /\d{1,2}[:.]\d\d|(^|\D)(19|20)\d\d(\D|$)/.test(line)
}

/** Of each text the lines that no other has: "Reply" and "Internal" are the product's own. */
function uniqueLines(texts: string[]): Set<string>[] {
  const counts = new Map<string, number>()
  const lines = texts.map((text) => new Set(text.split('\n').filter(Boolean)))
  for (const own of lines) for (const line of own) counts.set(line, (counts.get(line) ?? 0) + 1)
  return lines.map((own) => new Set([...own].filter((line) => counts.get(line) === 1)))
}

export const lengthOf = (lines: string[]): number => lines.reduce((sum, line) => sum + line.length, 0)

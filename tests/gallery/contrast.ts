/**
 * Contrast, by axe, of what no state before showed in the same way: the same letters in the same colours, over the same
 * grounds, have the same contrast wherever they stand.
 */
import type { Page } from 'puppeteer-core'
import { violations } from './faults'

const NEW = 'data-new-look'

/** @param seen looks that passed, of one way alone: added to. */
export async function contrastFaults(
  page: Page,
  seen: Set<string>,
): Promise<{ id: string; nodes: string[] }[]> {
  const looks = await page.evaluate(markNew, NEW, [...seen])
  if (looks.length === 0) return []
  const found = await violations(page, { contrastOf: `[${NEW}]` })
  await page.evaluate((name) => {
    for (const el of document.querySelectorAll(`[${name}]`)) el.removeAttribute(name)
  }, NEW)
  // What failed is looked at again wherever it stands.
  if (found.length === 0) for (const look of looks) seen.add(look)
  return found
}

/** In the page. @returns the looks that were not `seen`; what has them is marked. */
function markNew(name: string, seen: string[]): string[] {
  const known = new Set(seen)
  const found = new Set<string>()
  // Parents come before their children, so that what lies behind each is known already.
  const grounds = new Map<Element | null, string>()
  for (const el of document.querySelectorAll('html, body, body *')) {
    const { color, fontSize, fontWeight, textShadow, backgroundColor, backgroundImage, opacity, position } =
      getComputedStyle(el)
    const place = position === 'static' || position === 'relative' ? '' : position
    const isSeenThrough = backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none'
    const own =
      isSeenThrough && opacity === '1' && place === ''
        ? ''
        : ` | ${backgroundColor} ${backgroundImage} ${opacity} ${place}`
    const behind = own + (grounds.get(el.parentElement) ?? '')
    grounds.set(el, behind)
    const isField = el instanceof HTMLInputElement || el instanceof HTMLTextAreaElement
    if (!isField && ![...el.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      continue
    const look = `${color} | ${fontSize} | ${fontWeight} | ${textShadow}${behind}`
    if (known.has(look)) continue
    found.add(look)
    el.setAttribute(name, '')
  }
  return [...found]
}

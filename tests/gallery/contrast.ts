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
  for (const el of document.querySelectorAll('body *')) {
    const isField = el instanceof HTMLInputElement || el instanceof HTMLTextAreaElement
    const hasText = [...el.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
    if (!isField && !hasText) continue
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(el)
    const grounds: string[] = []
    for (let at: Element | null = el; at; at = at.parentElement) {
      const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(at)
      const place = position === 'static' || position === 'relative' ? '' : position
      if (backgroundColor !== 'rgba(0, 0, 0, 0)' || backgroundImage !== 'none' || opacity !== '1' || place)
        grounds.push(`${backgroundColor} ${backgroundImage} ${opacity} ${place}`)
    }
    const look = [color, fontSize, fontWeight, textShadow, ...grounds].join(' | ')
    if (known.has(look)) continue
    found.add(look)
    el.setAttribute(name, '')
  }
  return [...found]
}

/** Looks whether a text stands in an editor, whole, and beside all that stood there before. */
import { isShown } from '../dom'
import { typedIn } from '../native'
import { visibleText } from '../text'
import type { Seen } from './types'

/** Slate shows its hint for an empty editor as text. */
const HINTS = '[data-slate-placeholder]'
const NO_LIMIT = 1_000_000

export const standsIn = (host: Element): string =>
  typedIn(host) ?? visibleText(host, { isVisible: isShown, skip: HINTS, limit: NO_LIMIT })

/** Blanks and line ends are the editor's own; that a line ends is not. */
export function compare(before: string, after: string, text: string): Seen {
  if (tight(before) === tight(after)) return 'unchanged'
  return loose(after).includes(loose(text)) && isAddedTo(tight(before), tight(after), tight(text))
    ? 'inserted'
    : 'differs'
}

/** Without the text, at one of the places where it stands, everything is as before. */
function isAddedTo(before: string, after: string, text: string): boolean {
  if (after.length !== before.length + text.length) return false
  for (let at = after.indexOf(text); at >= 0; at = after.indexOf(text, at + 1)) {
    if (before.startsWith(after.slice(0, at)) && before.endsWith(after.slice(at + text.length))) return true
  }
  return false
}

/** Editors put marks without a width where nothing stands yet. */
const BLANKS = /[\s\u200b\ufeff]+/g
const tight = (text: string) => text.replace(BLANKS, '')
const loose = (text: string) => text.replace(BLANKS, ' ').trim()

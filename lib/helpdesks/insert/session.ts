/** One text going into one editor: made ready, tried way by way, each time read back. Runs in the page, beside its scripts. */
import { nameOf } from '../native'
import { type Place, placeIn, placeInField } from './caret'
import { contains, focus, typeText, windowOf } from './editing'
import { familyOf, htmlFor, waysFor } from './families'
import { compare, standsIn } from './read-back'
import { findTarget, focusedIn, type Target } from './target'
import type { InsertInput, NotReady, Prepared, Seen } from './types'

/** Help desks do work of their own when their editor gets the focus, and move the caret (Zendesk, seen 2026-01). */
const SETTLE_MS = 60
/** A text that some editors throw away again stands there for a moment. */
const STAYS_MS = 150
const APPEARS_MS = 500
const LOOK_MS = 25

export type Inserting = {
  prepare: (input: InsertInput) => Promise<Prepared>
  /** As the browser types; into a text area, where it will not, as a script does. */
  write: (way: 'type' | 'fill') => Promise<void>
  readBack: () => Promise<Seen>
}

/** One for each text; `prepare` comes first. */
export function createInserting(document: Document, url: () => URL): Inserting {
  let host: Element | null = null
  let place: Place | null = null
  let text = ''
  let before = ''

  async function prepare(input: InsertInput): Promise<Prepared> {
    const target = findTarget(document, url(), input)
    if (typeof target === 'string') return { kind: target }
    const question = input.isSure ? null : questionOf(target, input)
    if (question) return { kind: question }
    host = target.host
    const isFocused = contains(host, focusedIn(document))
    place = isField(host) ? placeInField(host, isFocused) : placeIn(host, isFocused)
    before = standsIn(host)
    text = place.around.before + input.text + place.around.after
    await goThere(host, place)
    const family = familyOf(host)
    return { kind: 'ready', ways: waysFor(family, text), text, html: htmlFor(family, text) }
  }

  async function goThere(el: Element, { put }: Place): Promise<void> {
    take(el)
    await pause(SETTLE_MS)
    put()
    await pause(SETTLE_MS)
  }

  /** The panel may have the focus of the window: then no editor hears of its own. */
  function take(el: Element): void {
    focus(el)
    const view = windowOf(el)
    if (!view || document.hasFocus()) return
    for (const [type, bubbles] of FOCUS) el.dispatchEvent(new FocusEvent(type, { bubbles, composed: true }))
  }

  async function write(way: 'type' | 'fill'): Promise<void> {
    if (!host || !place) return
    await goThere(host, place)
    const focused = focusedIn(document)
    if (focused !== host && !contains(host, focused)) return
    if (way === 'type') typeText(host, text)
    else if (isField(host)) fill(host, text)
  }

  async function readBack(): Promise<Seen> {
    const end = performance.now() + APPEARS_MS
    let seen = look()
    while (performance.now() < end) {
      if (seen === 'inserted') {
        await pause(STAYS_MS)
        if (look() === 'inserted') return 'inserted'
      }
      await pause(LOOK_MS)
      seen = look()
    }
    return seen
  }

  const look = () => (host ? compare(before, standsIn(host), text) : 'unchanged')

  return { prepare, write, readBack }
}

const FOCUS = [
  ['focus', false],
  ['focusin', true],
] as const

/** Nothing is said where nobody knows, except that a note of the agent's own may not reach a customer unseen. */
function questionOf({ isNote }: Target, { kind }: InsertInput): NotReady | null {
  if (kind === 'reply') return isNote === true ? 'ask-note' : null
  return isNote === true ? null : 'ask-reply'
}

const isField = (el: Element): el is HTMLTextAreaElement => nameOf(el) === 'textarea'

function fill(field: HTMLTextAreaElement, text: string): void {
  const { setRangeText } = HTMLTextAreaElement.prototype
  const at = field.selectionEnd
  setRangeText.call(field, text, at, at, 'end')
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Pointing at one thing: by the pointer, which snaps to whole blocks, or by keys. Nothing reaches the page meanwhile. */

import { contains, parentElementOf } from '../native'
import { type Candidates, elementAt, wider, wordsOf } from './candidates'
import type { Frames } from './frames'
import type { Move, Spot } from './types'

/** Of the pointer: none of them may reach the page. */
const EVENTS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'dblclick',
  'contextmenu',
  'auxclick',
] as const

const KEYS: Record<string, Move> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  ArrowLeft: 'wider',
  ArrowRight: 'narrower',
}

export type Pointer = {
  /** What was taken; null where the agent left. */
  done: Promise<Element | null>
  move: (by: Move) => Spot | null
  take: () => void
  leave: () => void
}

export function createPointer(
  document: Document,
  frames: Frames,
  candidates: Candidates,
  show: (element: Element | null) => void,
): Pointer {
  const { elements, around } = candidates
  const listening = new AbortController()
  const { signal } = listening
  let current: Element | null = null
  /** What the steps out left, to step in again. */
  let inner: Element[] = []
  let finish: (element: Element | null) => void = () => {}
  const done = new Promise<Element | null>((resolve) => {
    finish = (element) => {
      listening.abort()
      frames.take(false)
      show(null)
      resolve(element)
    }
  })

  const set = (element: Element | null) => {
    current = element
    show(element)
  }
  const under = (event: MouseEvent) => {
    const found = frames.below(() => elementAt(document, event.clientX, event.clientY))
    return found && /^(html|body)$/.test(found.localName) ? null : found
  }
  const stop = (event: Event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  for (const name of EVENTS) frames.cover.addEventListener(name, stop, { signal })
  frames.cover.addEventListener(
    'pointermove',
    (event) => {
      const found = under(event)
      inner = []
      set(found && around(found))
    },
    { signal },
  )
  frames.cover.addEventListener(
    'click',
    (event) => {
      stop(event)
      // Scripts of the page may not take anything.
      if (!event.isTrusted) return
      const found = under(event)
      if (found) finish(inner.length > 0 && current && contains(current, found) ? current : around(found))
    },
    { signal },
  )
  frames.cover.addEventListener(
    'wheel',
    (event) => {
      stop(event)
      const found = under(event)
      if (found) scrollableAround(found)?.scrollBy(event.deltaX, event.deltaY)
    },
    { signal, passive: false },
  )
  document.defaultView?.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.altKey || event.ctrlKey || event.metaKey) return
      const by = event.key === 'Tab' ? (event.shiftKey ? 'previous' : 'next') : KEYS[event.key]
      if (!by && event.key !== 'Enter' && event.key !== 'Escape') return
      stop(event)
      if (by) move(by)
      else if (event.key === 'Escape') finish(null)
      else if (current) finish(current)
    },
    { signal, capture: true },
  )
  frames.take(true)

  function move(by: Move): Spot | null {
    if (by === 'wider') {
      if (current) inner.push(current)
      set(current && wider(current))
    } else if (by === 'narrower') set(inner.pop() ?? current)
    else {
      inner = []
      const at = current ? elements.indexOf(current) : -1
      const next = by === 'next' ? at + 1 : at < 0 ? elements.length - 1 : at - 1
      set(elements[(next + elements.length) % Math.max(1, elements.length)] ?? null)
      current?.scrollIntoView({ block: 'center' })
      show(current)
    }
    return spot()
  }

  function spot(): Spot | null {
    return current && { words: wordsOf(current), at: elements.indexOf(current) + 1, of: elements.length }
  }

  return {
    done,
    move,
    take: () => current && finish(current),
    leave: () => finish(null),
  }
}

/** The nearest holder that scrolls; the window's own where none does. */
function scrollableAround(el: Element): Element | null {
  for (let at: Element | null = el; at; at = parentElementOf(at)) {
    const { overflowY, overflowX } = getComputedStyle(at)
    const scrolls = /(auto|scroll)/.test(`${overflowY} ${overflowX}`)
    if (scrolls && (at.scrollHeight > at.clientHeight || at.scrollWidth > at.clientWidth)) return at
  }
  return el.ownerDocument.scrollingElement
}

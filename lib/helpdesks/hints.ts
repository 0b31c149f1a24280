/** What tells that a page may show another ticket, besides insertions. */
import { steppedInto } from './dom'
import { listen } from './native'
import type { Pace } from './pace'
import type { HelpDesk, Lookup } from './types'

/** Attributes by which pages switch tabs without inserting anything. */
const SWITCHES = ['class', 'hidden', 'style', 'open', 'aria-selected', 'aria-hidden', 'aria-current', 'inert']

/** With those that the desk's own selectors and functions look at. */
export function switchesOf(desk: HelpDesk | null): string[] {
  return [...SWITCHES, ...(desk ? attributesOf(desk) : [])]
}

function attributesOf({ layouts }: HelpDesk): string[] {
  const lookups = layouts.flatMap(({ root, message, composer }) => [
    root,
    message.item,
    message.body,
    composer?.editor,
    composer?.note,
  ])
  const text = lookups.flatMap(selectorsIn).join(' ')
  const named = Array.from(text.matchAll(/\[([\w-]+)/g), (match) => match[1] ?? '')
  return [...layouts.flatMap((layout) => layout.attributes ?? []), ...named].filter((name) => name !== '')
}

/** Shadow roots and frames that the desk's selectors step into: changes there reach nobody outside. */
export function insidesOf(desk: HelpDesk | null, document: Document): ParentNode[] {
  const lookups = desk?.layouts.flatMap(({ root, id, subject, message, composer }) => [
    root,
    id,
    subject,
    message.list,
    message.item,
    composer?.editor,
  ])
  return (lookups ?? []).flatMap(selectorsIn).flatMap((selector) => steppedInto(document, selector))
}

const selectorsIn = (lookup: Lookup<unknown> | undefined): readonly string[] => {
  if (lookup === undefined || typeof lookup === 'function') return []
  return typeof lookup === 'string' ? [lookup] : lookup
}

/** Hints that no mutation gives: addresses, tabs coming back, frames that finished loading. */
export function listenTo(document: Document, signal: AbortSignal, pace: Pace): void {
  for (const event of ['popstate', 'hashchange', 'pageshow']) listen(window, event, pace.hurry, { signal })
  // Absent in older Firefox, where the page's own changes tell.
  if (window.navigation) listen(window.navigation, 'currententrychange', pace.hurry, { signal })
  listen(document, 'visibilitychange', pace.hurry, { signal })
  listen(document, 'load', pace.touch, { capture: true, signal })
  // A text area changes without a mutation.
  listen(document, 'input', pace.touch, { capture: true, signal })
}

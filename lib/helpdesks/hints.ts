/** What tells that a page may show another ticket, besides insertions. */
import { listen } from './native'
import type { Pace } from './pace'
import type { HelpDesk } from './types'

/** Attributes by which pages switch tabs without inserting anything. */
const SWITCHES = ['class', 'hidden', 'style', 'open', 'aria-selected', 'aria-hidden', 'aria-current', 'inert']

/** With those that the desk's own selectors and functions look at. */
export function switchesOf(desk: HelpDesk | null): string[] {
  return [...SWITCHES, ...(desk ? attributesOf(desk) : [])]
}

function attributesOf({ layouts }: HelpDesk): string[] {
  const selectors = layouts.flatMap((layout) => [layout.root, layout.message.item, layout.message.body])
  const text = selectors.filter((lookup) => typeof lookup !== 'function').join(' ')
  const named = Array.from(text.matchAll(/\[([\w-]+)/g), (match) => match[1] ?? '')
  return [...layouts.flatMap((layout) => layout.attributes ?? []), ...named].filter((name) => name !== '')
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

/** What tells that a page may show another ticket, besides insertions. */
import { listen } from './native'
import type { Pace } from './pace'
import { isStepping, lacksInside, queryThrough, steppedInto } from './steps'
import type { HelpDesk, Layout, Lookup } from './types'

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

export type Insides = {
  /** Shadow roots and frames that the desk's selectors step into: changes there reach nobody outside. */
  nodes: Set<ParentNode>
  /** One of them is still to come. */
  isAwaited: boolean
}

export function insidesOf(desk: HelpDesk | null, document: Document): Insides {
  const insides: Insides = { nodes: new Set(), isAwaited: false }
  const step = (scope: ParentNode, lookup: Lookup<unknown> | undefined) => {
    for (const selector of selectorsIn(lookup)) {
      for (const inside of steppedInto(scope, selector)) insides.nodes.add(inside)
      insides.isAwaited ||= lacksInside(scope, selector)
    }
  }
  for (const layout of desk?.layouts ?? []) {
    step(document, layout.root)
    // What stands in the pane is looked up from there, and the pane itself may stand inside.
    for (const scope of [document, ...panesOf(layout, document)]) {
      for (const lookup of inPane(layout)) step(scope, lookup)
    }
  }
  return insides
}

const inPane = ({ id, subject, message, composer, insides }: Layout): (Lookup<unknown> | undefined)[] => [
  id,
  subject,
  message.list,
  message.item,
  composer?.editor,
  insides,
]

function panesOf({ root }: Layout, document: Document): Element[] {
  return selectorsIn(root)
    .filter(isStepping)
    .flatMap((selector) => queryThrough(document, selector))
}

const selectorsIn = (lookup: Lookup<unknown> | undefined): readonly string[] => {
  if (lookup === undefined || typeof lookup === 'function') return []
  return typeof lookup === 'string' ? [lookup] : lookup
}

/** Hints that no mutation gives: addresses, tabs coming back. */
export function listenTo(document: Document, signal: AbortSignal, pace: Pace): void {
  for (const event of ['popstate', 'hashchange', 'pageshow']) listen(window, event, pace.hurry, { signal })
  // Absent in older Firefox, where the page's own changes tell.
  if (window.navigation) listen(window.navigation, 'currententrychange', pace.hurry, { signal })
  listen(document, 'visibilitychange', pace.hurry, { signal })
}

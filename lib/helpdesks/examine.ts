/** What each layout of a help desk finds in a page, field by field: counts and selectors, never text. */
import { all, attr } from './dom'
import { findElement, findElements, findTextOrPerson, split } from './lookup'
import { toPerson } from './person'
import { pageOf } from './read'
import type { HelpDesk, Layout, Lookup, MessageRole, PageContext } from './types'

/** One way of finding a field. */
export type FieldFound = {
  field: string
  /** A selector, one of several in order of preference, or "(function)". */
  lookup: string
  /** In how many of `of` places: 1 for the ticket's own fields, the messages for theirs. */
  found: number
  of: number
  isRequired: boolean
  /** The kind of error where a function threw. */
  error?: string
}

export type LayoutFound = {
  seen: string
  /** What `root` matches, and how many of these are on screen. */
  roots: { matches: number; shown: number }
  /** Empty where there is no root on screen. */
  fields: FieldFound[]
  /** Messages by role; `none` are items that the layout takes for no message. */
  roles: Partial<Record<MessageRole | 'none' | 'error', number>>
}

const REQUIRED = new Set(['subject', 'requester', 'message.list', 'message.item', 'message.body'])

export function examine(desk: HelpDesk, document: Document, url: URL): LayoutFound[] {
  const page = pageOf(document, url, desk.ticketId(url, document) ?? '')
  return desk.layouts.map((layout) => examineLayout(layout, page))
}

function examineLayout(layout: Layout, page: PageContext): LayoutFound {
  const roots = rootsOf(layout.root, page)
  const shown = roots.filter(page.isVisible)
  const counts = { seen: layout.seen, roots: { matches: roots.length, shown: shown.length } }
  const [root] = shown
  if (!root) return { ...counts, fields: [], roles: {} }
  // As `read` does: what tells a message's role may be who asked.
  const requester = toPerson(attempt(() => findTextOrPerson(root, layout.requester, { ...page, root })))
  const pane = { ...page, root, requester }
  const { message, composer } = layout
  const list = (message.list && attempt(() => findElement(root, message.list ?? '', pane))) || root
  const items = attempt(() => findElements(list, message.item, pane).filter(page.isVisible)) || []
  const { id, subject, status, tags, more } = layout
  const ofTicket = {
    id,
    subject,
    requester: layout.requester,
    status,
    tags,
    more,
    'message.list': message.list,
  }
  const ofComposer = { 'composer.editor': composer?.editor, 'composer.note': composer?.note }
  const ofMessages = {
    'message.id': message.id,
    'message.author': message.author,
    'message.time': message.time,
    'message.body': message.body,
  }
  return {
    ...counts,
    fields: [
      ...fieldsOf({ ...ofTicket, ...ofComposer }, [root], pane),
      ...fieldsOf({ 'message.item': message.item }, [list], pane),
      ...fieldsOf(ofMessages, items, pane),
    ],
    roles: rolesOf(layout, items, pane),
  }
}

/** All of them, where `read` takes the first that is on screen. */
function rootsOf(root: Layout['root'], page: PageContext): Element[] {
  if (typeof root !== 'function') return all(page.root, root)
  const found = attempt(() => root(page.root, page))
  return found ? [found] : []
}

function fieldsOf(
  lookups: Record<string, Lookup<unknown> | undefined>,
  scopes: readonly Element[],
  page: PageContext,
): FieldFound[] {
  return Object.entries(lookups).flatMap(([field, lookup]) =>
    lookup === undefined ? [] : waysOf(lookup).map((way) => tryWay(field, way, scopes, page)),
  )
}

type Way = string | ((scope: Element, page: PageContext) => unknown)

const waysOf = (lookup: Lookup<unknown>): readonly Way[] =>
  typeof lookup === 'string' || typeof lookup === 'function' ? [lookup] : lookup

function tryWay(field: string, way: Way, scopes: readonly Element[], page: PageContext): FieldFound {
  let found = 0
  let error: string | undefined
  for (const scope of scopes) {
    try {
      if (isThere(typeof way === 'string' ? lookUp(scope, way) : way(scope, page))) found++
    } catch (cause) {
      error = cause instanceof Error ? cause.name : 'Error'
    }
  }
  const lookup = typeof way === 'string' ? way : '(function)'
  const isRequired = REQUIRED.has(field)
  return { field, lookup, found, of: scopes.length, isRequired, ...(error ? { error } : {}) }
}

function lookUp(scope: Element, way: string): unknown {
  const [selector, attribute] = split(way)
  const found = selector === '' ? [scope] : all(scope, selector)
  return attribute ? found.map((el) => attr(el, attribute)).filter((value) => value !== null) : found
}

const isThere = (value: unknown) =>
  value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)

function rolesOf({ message }: Layout, items: readonly Element[], page: PageContext): LayoutFound['roles'] {
  const roles: LayoutFound['roles'] = {}
  for (const item of items) {
    const role = attempt(() => message.role(item, page) ?? 'none') ?? 'error'
    roles[role] = (roles[role] ?? 0) + 1
  }
  return roles
}

/** Null where it throws: the page has changed, and the field's own line says so. */
function attempt<T>(run: () => T): T | null {
  try {
    return run()
  } catch {
    return null
  }
}

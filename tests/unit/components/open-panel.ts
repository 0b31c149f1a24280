/** A panel's store with acts that do nothing but answer, on tickets with a compliment. */
import { vi } from 'vitest'
import type { PanelDeps } from '@/components/panel/deps'
import { createPanelStore } from '@/components/panel/store'
import type { PanelView } from '@/lib/panel-view'
import { panelDeps } from '../../gallery/fake-deps'
import { KEY } from '../../gallery/rows'
import { ticket, view } from '../../gallery/views'

export const praised = (key = KEY) => view(ticket({ praise: {} }, { key, subject: `Ticket ${key}` }))
export const subjectOf = (shown: PanelView | null) =>
  shown?.page.kind === 'ticket' ? shown.page.head.subject : null

export function openPanel(first: PanelView, own: Partial<PanelDeps> = {}) {
  const saveDraft = vi.fn(async () => {})
  const store = createPanelStore({ ...panelDeps, saveDraft, ...own })
  store.getState().accept(first)
  return { store, state: store.getState, saveDraft }
}

/** Promises that settle when the test says so. */
export function later<T>() {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

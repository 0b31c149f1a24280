/** What the wins page shows: search, filters, and what can be undone. The rows themselves are live. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type PlainError, toPlainError } from '@/lib/errors'
import type { WinRow } from '@/lib/records/rows'
import type { WinEdit } from '@/lib/records/wins'
import { type Good, nextGood } from '@/lib/review/smile'
import type { WinDraft } from '@/lib/sharing/types'
import type { WinsDeps } from './deps'
import { beforeOf, changesOf } from './edit'
import { EVERYTHING, hashOf, type Place, placeIn } from './place'

export type Undo = { what: 'removed' | 'edited' | 'kept' | 'noteRemoved'; run: () => Promise<unknown> }

export type WinsState = {
  place: Place
  /** The win that is being edited. */
  editing: string | null
  /** The last one is offered; after it the one before. */
  undos: readonly Undo[]
  /** A win of one's own is begun in the line at the top. */
  isWriting: boolean
  isSmiling: boolean
  /** Good things in the order in which they were shown. */
  seen: readonly string[]
  error: PlainError | null
  go: (part: Partial<Place>) => void
  clear: () => void
  edit: (winId: string | null) => void
  setWriting: (isWriting: boolean) => void
  save: (win: WinRow, edited: WinEdit) => Promise<void>
  keep: (win: WinDraft) => Promise<boolean>
  remove: (winId: string) => Promise<void>
  removeNote: (noteId: string) => Promise<void>
  undo: () => Promise<void>
  forgetUndos: () => void
  /** Shows the next good thing of these, or closes. */
  smile: (good: readonly Good[]) => void
  openSmile: (isSmiling: boolean) => void
  act: (run: () => Promise<unknown>) => Promise<boolean>
  fail: (error: unknown) => void
  dismiss: () => void
}

export type WinsStore = StoreApi<WinsState> & { deps: WinsDeps }

/** More than a person takes back one by one. */
const MOST_UNDOS = 20

export function createWinsStore(deps: WinsDeps): WinsStore {
  const { hash, query } = deps.address.read()
  const store = createStore<WinsState>()((set, get) => ({
    place: { ...placeIn(hash), query },
    editing: null,
    undos: [],
    isWriting: false,
    isSmiling: asksToSmile(hash),
    seen: [],
    error: null,
    go: (part) => {
      const place = { ...get().place, ...part }
      set({ place })
      deps.address.write(hashOf(place), place.query)
    },
    clear: () => get().go({ ...EVERYTHING, view: get().place.view }),
    edit: (editing) => set({ editing }),
    setWriting: (isWriting) => set({ isWriting }),
    save: async (win, edited) => {
      const changes = changesOf(win, edited)
      if (Object.keys(changes).length > 0) {
        if (!(await get().act(() => deps.editWin(win.id, changes)))) return
        const before = beforeOf(win, changes)
        offer({ what: 'edited', run: () => deps.editWin(win.id, before) })
      }
      set({ editing: null })
    },
    keep: async (win) => {
      const isKept = await get().act(() => deps.keepWin({ win }))
      if (isKept) offer({ what: 'kept', run: () => deps.removeWin(win.id) })
      return isKept
    },
    remove: async (winId) => {
      if (await get().act(() => deps.removeWin(winId)))
        offer({ what: 'removed', run: () => deps.restoreWin(winId) })
    },
    removeNote: async (noteId) => {
      if (await get().act(() => deps.removeNote(noteId)))
        offer({ what: 'noteRemoved', run: () => deps.restoreNote(noteId) })
    },
    undo: async () => {
      const last = get().undos.at(-1)
      // A second press while it runs finds another one, or none.
      if (!last) return
      set(({ undos }) => ({ undos: undos.slice(0, -1) }))
      if (!(await get().act(last.run))) offer(last)
    },
    forgetUndos: () => set({ undos: [] }),
    smile: (good) => set(({ seen }) => ({ seen: nextGood(good, seen, deps.random())?.seen ?? [] })),
    openSmile: (isSmiling) => {
      set({ isSmiling })
      // A page that is loaded again should not open it again.
      deps.address.write(hashOf(get().place), get().place.query)
    },
    act: async (run) => {
      try {
        // First of all: the browser asks only inside the click.
        const running = run()
        set({ error: null })
        await running
        return true
      } catch (error) {
        set({ error: toPlainError(error) })
        return false
      }
    },
    fail: (error) => set({ error: toPlainError(error) }),
    dismiss: () => set({ error: null }),
  }))
  const { setState: set, getState: get } = store

  function offer(undo: Undo): void {
    set(({ undos }) => ({ undos: [...undos, undo].slice(-MOST_UNDOS) }))
  }

  deps.address.watch((changed) => {
    if (asksToSmile(changed)) set({ isSmiling: true })
    else set({ place: { ...placeIn(changed), query: get().place.query } })
  })
  return { ...store, deps }
}

function asksToSmile(hash: string): boolean {
  return new URLSearchParams(hash.replace(/^#/, '')).has('smile')
}

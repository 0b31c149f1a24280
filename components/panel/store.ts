/** What the panel shows now, and which draft holds it there. Rows of the database are not copied here. */
import { createStore } from 'zustand/vanilla'
import { toPlainError } from '@/lib/errors'
import type { PanelView } from '@/lib/panel-view'
import type { PanelDeps } from './deps'
import { edited, nextDraft, type PraiseDraft, withSaved } from './draft'
import { handingActs } from './handing'
import { keyActs } from './key-acts'
import { praiseActs } from './praise-acts'
import type { PanelState, PanelStore } from './state'
import { storedDrafts } from './stored-drafts'
import { correctable, isView, keyOf, praiseId, withCorrection, withTaken } from './view'

export function createPanelStore(deps: PanelDeps): PanelStore {
  const stored = storedDrafts(deps, (error) => store.getState().fail(error))
  /** Views of held tickets as they were read, for taking a correction back. */
  const uncorrected = new Map<string, PanelView>()
  const store = createStore<PanelState>()((set, get) => ({
    shown: null,
    waiting: null,
    draft: null,
    dismissed: new Map(),
    taken: new Set(),
    folds: {},
    tool: null,
    promise: null,
    holds: new Map(),
    unsaved: new Map(),
    reply: null,
    isCorrecting: false,
    dialog: null,
    isTeaching: false,
    isKeepAsked: false,
    isInsertAsked: false,
    askedAgain: null,
    busy: null,
    done: null,
    error: null,

    accept: (given) => {
      const { shown, waiting, taken } = get()
      const view = withTaken(given, taken)
      if (view.seq <= Math.max(shown?.seq ?? -1, waiting?.seq ?? -1)) return
      if (shown && isHeld(get()) && keyOf(view) !== keyOf(shown)) set({ waiting: view })
      else show(view)
    },
    refresh: async () => {
      // Not an act: tabs change while a praise is on its way, and that must stay marked as busy.
      try {
        get().accept(await deps.refresh())
      } catch (error) {
        get().fail(error)
      }
    },
    setReply: (reply) => set({ reply }),
    fail: (failure) => {
      const error = toPlainError(failure)
      // The lock screen says it.
      if (error.code !== 'guard/locked') set({ error })
    },
    dismiss: () => set({ error: null }),
    act: async (busy, run) => {
      try {
        const running = run()
        set(busy ? { busy, error: null } : { error: null })
        const answer = await running
        if (isView(answer)) get().accept(answer)
        return { answer }
      } catch (error) {
        get().fail(error)
        return null
      } finally {
        if (busy) set({ busy: null })
      }
    },
    fold: (section, isOpen) => set(({ folds }) => ({ folds: { ...folds, [section]: isOpen } })),
    openTool: (tool) => set({ tool }),
    setPromise: (promise) => set({ promise }),
    hold: (name, hold, then) => {
      const holds = new Map(get().holds)
      if (hold) holds.set(name, hold)
      else holds.delete(name)
      set({ holds })
      if (!hold && then !== 'stay') release()
    },
    setUnsaved: (noteId, note) => {
      const unsaved = new Map(get().unsaved)
      if (note) unsaved.set(noteId, note)
      else unsaved.delete(noteId)
      set({ unsaved })
    },
    setDialog: (dialog) => set({ dialog }),
    setTeaching: (isTeaching) => set({ isTeaching }),
    correct: async (type) => {
      const page = correctable(get().shown)
      if (!page) return
      const { key, customer } = page.head
      const customerKey = customer?.key ?? null
      const { messageId, lang, type: was, numbers } = page.understanding.latest
      const shown = { lang, shown: was, ...numbers }
      set({ isCorrecting: false })
      const correction = { ticketKey: key, messageId, type, shown, customerKey }
      const done = await get().act('correct', () => deps.correct(correction))
      // A held ticket is not the one on screen, which is what the answer shows.
      const { shown: still } = get()
      const isHeld = done && still && keyOf(still) === key && keyOf(done.answer) !== key
      if (!isHeld) return
      const before = uncorrected.get(`${key} ${messageId}`)
      if (type) uncorrected.set(`${key} ${messageId}`, before ?? still)
      const next = type ? withCorrection(still, messageId, type) : before
      if (next) set({ shown: next })
    },
    edit: (edit) => {
      const { draft } = get()
      if (!draft) return
      const next = edited(draft, edit)
      set({ draft: next })
      stored.save(next)
    },
    leave: (what) => {
      const { waiting, holds } = get()
      for (const hold of holds.values()) hold[what]()
      set({ holds: new Map() })
      if (what === 'drop') return get().drop()
      set({ draft: null })
      if (waiting) show(waiting)
    },
    drop: () => {
      const { draft, shown } = get()
      if (draft && shown) {
        stored.forget(draft.head.key)
        set({ draft: freshDraft(shown, null) })
      }
      release()
    },
    ...praiseActs({ stored, set, get, freshDraft, restore, release }),
    ...keyActs(set, get),
    ...handingActs({ deps, stored, set, get }),
  }))
  const { setState: set, getState: get } = store

  /** Another ticket begins with nothing of the one before. */
  function show(view: PanelView): void {
    const { shown, draft, folds, isCorrecting, isTeaching, isInsertAsked } = get()
    const isSame = shown !== null && keyOf(shown) !== null && keyOf(shown) === keyOf(view)
    const next = freshDraft(view, isSame ? draft : null)
    set({
      shown: view,
      waiting: null,
      draft: next,
      folds: isSame ? folds : {},
      isCorrecting: isSame && isCorrecting,
      isTeaching: isSame && isTeaching,
      isInsertAsked: isSame && isInsertAsked,
      ...(isSame ? {} : { done: null, askedAgain: null, tool: null, promise: null, holds: new Map() }),
    })
    if (next && next.winId !== draft?.winId) restore(next)
  }

  function freshDraft(view: PanelView, old: PraiseDraft | null): PraiseDraft | null {
    const isDismissed = !old?.isStarted && get().dismissed.has(praiseId(view) ?? '')
    return isDismissed ? null : nextDraft(old, view.page, deps.newId)
  }

  function restore({ winId, head }: PraiseDraft): void {
    stored.load(head.key).then((saved) => {
      const { draft } = get()
      if (saved && draft?.winId === winId) set({ draft: withSaved(draft, saved) })
    }, get().fail)
  }

  /** What waits comes to the front where nothing holds the panel any more. */
  function release(): void {
    const { waiting } = get()
    if (waiting && !isHeld(get())) show(waiting)
  }

  return { ...store, deps }
}

/** Something begun, or on its way, belongs to the shown ticket. */
function isHeld({ draft, busy, holds }: PanelState): boolean {
  return holds.size > 0 || (draft !== null && (draft.isStarted || busy === 'send' || busy === 'keep'))
}

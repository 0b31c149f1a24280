/** What the panel shows now, and which draft holds it there. Rows of the database are not copied here. */
import { createStore } from 'zustand/vanilla'
import { toPlainError } from '@/lib/errors'
import type { PanelView } from '@/lib/panel-view'
import type { PanelDeps } from './deps'
import { edited, isOfSame, nextDraft, type PraiseDraft, takenBack, toSave, toWin, withSaved } from './draft'
import type { Done, PanelState, PanelStore } from './state'
import { storedDrafts } from './stored-drafts'
import { correctable, isView, keyOf, praiseId, withCorrection } from './view'

export function createPanelStore(deps: PanelDeps): PanelStore {
  const store = createStore<PanelState>()((set, get) => ({
    shown: null,
    waiting: null,
    draft: null,
    dismissed: new Map(),
    folds: {},
    isCorrecting: false,
    isHelpOpen: false,
    isKeepAsked: false,
    busy: null,
    done: null,
    error: null,

    accept: (view) => {
      const { shown, waiting, draft, busy } = get()
      if (view.seq <= Math.max(shown?.seq ?? -1, waiting?.seq ?? -1)) return
      const isHeld = draft !== null && (draft.isStarted || busy === 'send' || busy === 'keep')
      if (isHeld && keyOf(view) !== draft.head.key) set({ waiting: view })
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
    fail: (error) => set({ error: toPlainError(error) }),
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
    setCorrecting: (isCorrecting) => {
      if (!isCorrecting) set({ isCorrecting })
      else if (correctable(get().shown))
        set(({ folds }) => ({ isCorrecting, folds: { ...folds, style: true } }))
    },
    setHelp: (isHelpOpen) => set({ isHelpOpen }),
    correct: async (type) => {
      const page = correctable(get().shown)
      if (!page) return
      const { key } = page.head
      const { messageId, lang, type: was, probabilities } = page.understanding.latest
      const shown = { lang, shown: was, probabilities }
      set({ isCorrecting: false })
      const done = await get().act('correct', () => deps.correct({ ticketKey: key, messageId, type, shown }))
      // A held ticket is not the one on screen, which is what the answer shows.
      const { shown: still } = get()
      const isHeld = done && still && keyOf(still) === key && keyOf(done.answer) !== key
      if (isHeld && type) set({ shown: withCorrection(still, messageId, type) })
    },
    edit: (edit) => {
      const { draft } = get()
      if (!draft) return
      const next = edited(draft, edit)
      set({ draft: next })
      save(next)
    },
    leave: (what) => {
      const { waiting } = get()
      if (what === 'drop') return get().drop()
      set({ draft: null })
      if (waiting) show(waiting)
    },
    drop: () => {
      const { draft, shown } = get()
      if (!draft || !shown) return
      stored.write(draft.head.key, null)
      set({ draft: freshDraft(shown, null) })
      release()
    },
    setPraise: (isPraise) => {
      const { shown, draft } = get()
      const id = shown && praiseId(shown)
      if (!shown || !id) return
      const dismissed = new Map(get().dismissed)
      const back = dismissed.get(id) ?? null
      if (isPraise) dismissed.delete(id)
      else dismissed.set(id, draft)
      set({ dismissed })
      set({ draft: isPraise ? freshDraft(shown, back) : null })
      if (isPraise && back) save(back)
      else if (draft) stored.write(draft.head.key, null)
      release()
    },
    keepByKey: () => set({ isKeepAsked: true }),
    keep: async (me, win) => {
      set({ isKeepAsked: false })
      const { draft, busy } = get()
      if (!draft || win || busy === 'keep') return
      const done = await get().act('keep', () => deps.keepPraise({ win: toWin(draft, me) }))
      if (done) settle(draft, done.answer.winId, 'kept')
    },
    send: async ({ text, me, channelId, again, win }) => {
      const { draft, busy } = get()
      if (!draft || busy === 'send') return
      const input = { id: draft.outboxId, win: toWin(draft, me, win?.id), text, channelId, again }
      const done = await get().act('send', () => deps.sendPraise(input))
      if (!done) return
      if (done.answer.created) handedOver.set(draft.outboxId, draft)
      settle(draft, done.answer.winId, 'sent')
    },
    cancel: async (row, win) => {
      const { draft: before } = get()
      const done = await get().act(null, () => deps.cancelSend(row.id))
      if (!done?.answer.cancelled) return
      set({ done: 'undone' })
      // What left once stays a message, and its win stays, too.
      if (row.sentText !== null) return
      const back = handedOver.get(row.id) ?? (before && win && takenBack(before, row, win))
      if (!back) return
      save(back)
      const { draft } = get()
      if (draft && isOfSame(draft, back)) set({ draft: back })
    },
    unkeep: async (win) => {
      if (await get().act(null, () => deps.removeWin(win.id))) set({ done: 'undone' })
    },
  }))
  const { setState: set, getState: get } = store
  const stored = storedDrafts(deps, get().fail)

  /** As they stood when they were sent from here, by the id of their message. */
  const handedOver = new Map<string, PraiseDraft>()

  /** Another ticket begins with nothing of the one before. */
  function show(view: PanelView): void {
    const { shown, draft, folds, isCorrecting } = get()
    const isSame = shown !== null && keyOf(shown) !== null && keyOf(shown) === keyOf(view)
    const next = freshDraft(view, isSame ? draft : null)
    set({
      shown: view,
      waiting: null,
      draft: next,
      folds: isSame ? folds : {},
      isCorrecting: isSame && isCorrecting,
      ...(isSame ? {} : { done: null }),
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

  /**
   * Sent or kept: nothing is left to hold, but what waits is not pushed over the undo.
   * @param winId another one where the same sentence was sent from another panel: then its state is shown.
   */
  function settle(old: PraiseDraft, winId: string, done: Done): void {
    stored.write(old.head.key, null)
    const { draft } = get()
    if (draft?.winId === old.winId) set({ draft: { ...draft, winId, isStarted: false }, done })
  }

  /** What waits comes to the front where nothing holds the panel any more. */
  function release(): void {
    const { waiting, draft } = get()
    if (waiting && !draft?.isStarted) show(waiting)
  }

  function save(draft: PraiseDraft): void {
    stored.write(draft.head.key, toSave(draft, deps.now()))
  }

  return { ...store, deps }
}

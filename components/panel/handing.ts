/** Keeping, sending, and taking it back: from the draft as it stands to its win and its message. */
import type { StoreApi } from 'zustand/vanilla'
import { hasEarlierAttempt } from '@/lib/sharing/earlier'
import type { PanelDeps } from './deps'
import { draftOf, isOfSame, type PraiseDraft, toWin } from './draft'
import { type Choice, sendByWay } from './sending/send-by-way'
import type { Done, PanelState } from './state'
import type { StoredDrafts } from './stored-drafts'

type Acts = Pick<PanelState, 'keepByKey' | 'keep' | 'send' | 'notAgain' | 'cancel' | 'unkeep'>

type Parts = {
  deps: PanelDeps
  stored: StoredDrafts
  set: StoreApi<PanelState>['setState']
  get: StoreApi<PanelState>['getState']
}

export function handingActs({ deps, stored, set, get }: Parts): Acts {
  /** As they stood when they were sent from here, by the id of their message. */
  const handedOver = new Map<string, PraiseDraft>()
  return {
    keepByKey: () => set({ isKeepAsked: true }),
    keep: async (me, win) => {
      set({ isKeepAsked: false })
      const { draft, busy } = get()
      if (!draft || win || busy === 'keep') return
      const done = await get().act('keep', () => deps.keepPraise({ win: toWin(draft, me) }))
      if (done) settle(draft, done.answer.winId, 'kept')
    },
    send: async ({ subject, text, me, again, win, ...choice }) => {
      const { draft, busy } = get()
      if (!draft || busy === 'send') return
      const message = {
        id: draft.outboxId,
        kind: 'praise' as const,
        win: toWin(draft, me, win?.id),
        ticket: null,
        customer: null,
        subject,
        text,
        again,
      }
      const done = await get().act('send', () => sendByWay(deps, message, choice))
      if (!done) return
      const { answer } = done
      if (!answer.created && answer.differs) return askAgain(draft, choice)
      if (answer.created) handedOver.set(draft.outboxId, draft)
      settle(draft, answer.winId ?? draft.winId, choice.way === 'channel' ? 'sent' : 'handed-over')
      if (answer.failure) get().fail(answer.failure)
    },
    notAgain: () => set({ askedAgain: null }),
    cancel: async (row, win) => {
      const { draft: before } = get()
      const done = await get().act(null, () => deps.cancelSend(row.id))
      if (!done?.answer.cancelled) return
      // Of another ticket: the card that is shown has nothing to say.
      if (win) set({ done: 'undone' })
      // What left once stays a message, and its win stays, too.
      if (hasEarlierAttempt(row)) return
      const back = handedOver.get(row.id) ?? (before && win && draftOf(before, row, win))
      if (!back) return
      stored.save(back)
      const { draft } = get()
      if (draft && isOfSame(draft, back)) set({ draft: back })
    },
    unkeep: async (win) => {
      if (await get().act(null, () => deps.removeWin(win.id))) set({ done: 'undone' })
    },
  }

  /**
   * Sent or kept: nothing is left to hold, but what waits is not pushed over the undo.
   * @param winId another one where the same sentence was sent from another panel: then its state is shown.
   */
  function settle(old: PraiseDraft, winId: string, done: Done): void {
    stored.forget(old.head.key)
    const { draft } = get()
    if (draft?.winId === old.winId)
      set({ draft: { ...draft, winId, isStarted: false }, done, askedAgain: null })
  }

  /** Nothing was sent. A second message needs an id of its own. */
  function askAgain({ winId }: PraiseDraft, choice: Choice): void {
    const { draft } = get()
    if (draft?.winId === winId) set({ draft: { ...draft, outboxId: deps.newId() }, askedAgain: choice })
  }
}

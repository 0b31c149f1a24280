/** What the agent says of a sentence: that it is no compliment, or that it is one. */
import type { StoreApi } from 'zustand/vanilla'
import type { PanelView } from '@/lib/panel-view'
import type { PraiseDraft } from './draft'
import type { PanelState } from './state'
import type { StoredDrafts } from './stored-drafts'
import { praiseId, withTaken } from './view'

type Store = StoreApi<PanelState>

export function praiseActs(own: {
  stored: StoredDrafts
  set: Store['setState']
  get: Store['getState']
  freshDraft: (view: PanelView, old: PraiseDraft | null) => PraiseDraft | null
  restore: (draft: PraiseDraft) => void
  /** What waits comes to the front where nothing holds the panel any more. */
  release: () => void
}): Pick<PanelState, 'setPraise' | 'takePraise'> {
  const { stored, set, get, freshDraft, restore, release } = own
  return {
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
      if (isPraise && back) stored.save(back)
      else if (draft) stored.forget(draft.head.key)
      release()
    },
    takePraise: () => {
      const { shown, folds, draft: begun } = get()
      if (!shown || begun?.isStarted) return
      const id = praiseId(shown, 'maybePraise')
      if (!id) return
      const taken = new Set(get().taken).add(id)
      const view = withTaken(shown, taken)
      const draft = freshDraft(view, null)
      set({ taken, shown: view, draft, folds: { ...folds, praise: true } })
      // Words for it may be stored from an earlier day.
      if (draft) restore(draft)
    },
  }
}

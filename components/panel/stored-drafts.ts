/** Reads and writes drafts one after the other, so that an older text never overwrites a newer one. */
import type { Draft } from '@/lib/settings'
import type { PanelDeps } from './deps'
import { type PraiseDraft, toSave } from './draft'

export type StoredDrafts = {
  save: (draft: PraiseDraft) => void
  forget: (key: string) => void
  /** After what is still being written: it may be this very draft. */
  load: (key: string) => Promise<Draft | null>
}

export function storedDrafts(deps: PanelDeps, fail: (error: unknown) => void): StoredDrafts {
  let writing = Promise.resolve()
  const write = (key: string, draft: Draft | null): void => {
    writing = writing.then(() => deps.saveDraft(key, draft)).catch(fail)
  }
  return {
    save: (draft) => write(draft.head.key, toSave(draft, deps.now())),
    forget: (key) => write(key, null),
    load: (key) => writing.then(() => deps.loadDraft(key)),
  }
}

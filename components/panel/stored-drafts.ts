/** Reads and writes drafts one after the other, so that an older text never overwrites a newer one. */
import type { Draft } from '@/lib/settings'
import type { PanelDeps } from './deps'

export function storedDrafts(
  deps: Pick<PanelDeps, 'loadDraft' | 'saveDraft'>,
  fail: (error: unknown) => void,
) {
  let writing = Promise.resolve()
  return {
    write: (key: string, draft: Draft | null): void => {
      writing = writing.then(() => deps.saveDraft(key, draft)).catch(fail)
    },
    /** After what is still being written: it may be this very draft. */
    load: (key: string): Promise<Draft | null> => writing.then(() => deps.loadDraft(key)),
  }
}

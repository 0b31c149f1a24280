/** What the agent types as a reply, told when it is another. */
import type { ReplyDraft } from './types'

/** An empty draft is none. */
export function createDrafts(signal: AbortSignal, tell?: (draft: ReplyDraft | null) => void) {
  let told = 'null'
  return (typed: ReplyDraft | null): void => {
    const next = typed?.text.trim() ? typed : null
    const key = JSON.stringify(next)
    if (key === told || signal.aborted) return
    told = key
    tell?.(next)
  }
}

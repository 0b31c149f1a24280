/** The compliment on screen with its win and its message, live from the records. */
import { useOutbox, useWinsOfTicket } from '@/lib/records/live'
import type { OutboxRow, WinRow } from '@/lib/records/rows'
import { usePanel } from './context'
import type { PraiseDraft } from './draft'
import { messageOf, winOf } from './receiver'

export type Praise = {
  draft: PraiseDraft | null
  win: WinRow | null
  message: OutboxRow | null
  /** False while the records are read: until then a win may be missing here. */
  isKnown: boolean
}

export function usePraise(): Praise {
  const draft = usePanel((state) => state.draft)
  const wins = useWinsOfTicket(draft?.head.key ?? null)
  const outbox = useOutbox(draft?.head.key)
  const win = draft && winOf(draft, wins ?? [])
  return { draft, win, message: messageOf(win, outbox ?? []), isKnown: wins !== undefined }
}

/** What the wins page may do; rejections are AppErrors. */
import type { DraftActs } from '@/components/ui/send-again'
import type { WinEdit } from '@/lib/records/wins'

export type WinsDeps = DraftActs & {
  removeWin: (winId: string) => Promise<unknown>
  restoreWin: (winId: string) => Promise<unknown>
  editWin: (winId: string, edit: WinEdit) => Promise<unknown>
  cancelSend: (outboxId: string) => Promise<unknown>
  retry: (outboxId: string) => Promise<unknown>
  /** The first call in the click's handler: asks the browser for the address of this channel. */
  allowChannel: (channelId: string) => Promise<void>
  arrived: (outboxId: string) => Promise<unknown>
  /** A message that failed, or that nobody can vouch for, is not sent any more; its win stays. */
  dropMessage: (outboxId: string) => Promise<unknown>
  /** In a tab of its own, or the one that shows it already. */
  openTicket: (url: string) => void
  openOptions: () => void
  /** Milliseconds since 1970. */
  now: () => number
}

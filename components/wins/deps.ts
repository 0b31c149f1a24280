/** What the wins page may do; rejections are AppErrors. */
import type { PromptDeps } from '@/components/ui/prompt/deps'
import type { DraftActs } from '@/components/ui/send-again'
import type { WinEdit } from '@/lib/records/wins'
import type { KeepPraise, Kept } from '@/lib/sharing/types'

/** Where the page stands, over a reload: in its address what may be seen there, beside it what was typed. */
export type Address = {
  read: () => { hash: string; query: string }
  write: (hash: string, query: string) => void
  /** The address was changed from outside, such as by the panel. */
  watch: (changed: (hash: string) => void) => () => void
}

export type WinsDeps = DraftActs &
  PromptDeps & {
    keepWin: (input: KeepPraise) => Promise<Kept>
    removeWin: (winId: string) => Promise<unknown>
    restoreWin: (winId: string) => Promise<unknown>
    editWin: (winId: string, edit: WinEdit) => Promise<unknown>
    removeNote: (noteId: string) => Promise<unknown>
    restoreNote: (noteId: string) => Promise<unknown>
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
    address: Address
    /** Milliseconds since 1970. */
    now: () => number
    /** A UUID. */
    newId: () => string
    /** From 0 up to, but not, 1. */
    random: () => number
  }

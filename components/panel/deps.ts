/** What the panel may do: every act is passed in, so that the panel needs neither the browser nor the database. */
import type { DraftActs } from '@/components/ui/send-again'
import type { Watch } from '@/components/ui/use-watched'
import type { MessageNumbers, PanelView } from '@/lib/panel-view'
import type { StyleType } from '@/lib/reading/types'
import type { Channel, Draft } from '@/lib/settings'
import type { KeepPraise, Kept, SendMessage, Sent } from '@/lib/sharing/types'
import type { CustomerDeps } from './customer/deps'
import type { GuardedDeps } from './guarded-deps'
import type { HealthDeps } from './health/deps'
import type { InsertDeps } from './insert/deps'
import type { NoteDeps } from './notes/deps'
import type { ObstacleDeps } from './obstacle/deps'
import type { PeopleDeps } from './people/deps'
import type { ReplyDeps } from './reply/deps'
import type { TeachDeps } from './teach/deps'
import type { WholeDeps } from './whole/deps'

/** A channel without its secret. */
export type ChannelInfo = Pick<Channel, 'id' | 'name'>

export type Correction = {
  ticketKey: string
  messageId: string
  /** Null takes the agent's earlier correction back. */
  type: StyleType | null
  /** What stood there before, and the message in numbers. */
  shown: MessageNumbers & { lang: string; shown: StyleType | 'unclear' }
  /** Whose message it is; null where nothing can be kept about them. */
  customerKey: string | null
}

/** Rejections are AppErrors; the panel shows their sentence. */
export type PanelDeps = GuardedDeps &
  ReplyDeps &
  CustomerDeps &
  ObstacleDeps &
  WholeDeps &
  HealthDeps &
  TeachDeps &
  InsertDeps &
  NoteDeps &
  PeopleDeps &
  DraftActs & {
    /** Asks the background what this window shows now. */
    refresh: () => Promise<PanelView>
    /** The first call in the click's handler: asks the browser for this origin before anything else. */
    allowSite: (origin: string) => Promise<PanelView>
    forgetSite: (origin: string) => Promise<void>
    readOnce: () => Promise<PanelView>
    readSelection: () => Promise<PanelView>
    readPasted: (text: string) => Promise<PanelView>
    correct: (correction: Correction) => Promise<PanelView>
    sendMessage: (input: SendMessage) => Promise<Sent>
    keepPraise: (input: KeepPraise) => Promise<Kept>
    removeWin: (winId: string) => Promise<unknown>
    /** `cancelled` is false where it was too late. */
    cancelSend: (outboxId: string) => Promise<{ cancelled: boolean }>
    retry: (outboxId: string) => Promise<unknown>
    /** The first call in the click's handler: asks the browser for the address of this channel. */
    allowChannel: (channelId: string) => Promise<void>
    arrived: (outboxId: string) => Promise<unknown>
    /** A message that failed, or that nobody can vouch for, is not sent any more; its win stays. */
    dropMessage: (outboxId: string) => Promise<unknown>
    /** Sends what is due. */
    drain: () => Promise<unknown>
    copy: (text: string) => Promise<void>
    /** `smile`: with one good thing in front. */
    openWins: (part?: 'smile') => void
    /** How to read what the panel says. */
    openGuide: () => void
    openOptions: () => void
    /** What the agent typed on this ticket earlier and did not send; null where there is nothing. */
    loadDraft: (ticketKey: string) => Promise<Draft | null>
    /** `null` forgets it. */
    saveDraft: (ticketKey: string, draft: Draft | null) => Promise<void>
    watchChannels: Watch<ChannelInfo[]>
    /** The extension's own, for diagnostics. */
    version: string
    /** Milliseconds since 1970. */
    now: () => number
    /** A UUID. */
    newId: () => string
  }

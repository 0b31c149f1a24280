/** What the options page may do; rejections are AppErrors. */

import type { BackupDeps } from '@/components/backup/deps'
import type { ReplyDeps } from '@/components/panel/reply/deps'
import type { Watch } from '@/components/ui/use-watched'
import type { TaughtSite } from '@/lib/helpdesks/taught-site'
import type { PersonInput } from '@/lib/records/people'
import type { Channel, UsedSite } from '@/lib/settings'
import type { SubjectDeps } from './customer/deps'
import type { LearningDeps } from './learning/deps'
import type { ChoiceDeps, LockDeps } from './setting-deps'

export type OptionsDeps = ReplyDeps &
  ChoiceDeps &
  LockDeps &
  LearningDeps &
  SubjectDeps & {
    /** Without an id: "me" and the manager replace the one row of that role, a colleague is added. */
    savePerson: (input: PersonInput, id?: string) => Promise<unknown>
    removePerson: (id: string) => Promise<void>
    /** With their addresses: this page is where they are typed. */
    watchChannels: Watch<Channel[]>
    /** The first call in the click's handler: asks the browser for the address's origin, then saves, at its place. */
    saveChannel: (channel: Channel, place?: number) => Promise<void>
    /** Also gives the permission back. */
    removeChannel: (id: string) => Promise<void>
    /** Sends now, without undo; rejects with `send/…` where it was not clearly accepted. */
    sendTest: (channelId: string) => Promise<void>
    watchSites: Watch<UsedSite[]>
    /** The first call in the click's handler. */
    addSite: (origin: string) => Promise<void>
    removeSite: (origin: string) => Promise<void>
    watchTaught: Watch<TaughtSite[]>
    /** Named anew, or back after it was forgotten. */
    saveTaughtSite: (site: TaughtSite) => Promise<void>
    forgetTaught: (id: string) => Promise<void>
    /** Saves a help desk file to contribute. */
    exportTaught: (site: TaughtSite) => Promise<void>
    backup: BackupDeps
    /** The page with the tour, which opens by itself only once. */
    openWelcome: () => void
    /** How to read it, or the model card. */
    openGuide: (part: 'how' | 'card') => void
    version: () => string
    /** A UUID. */
    newId: () => string
  }

/** What the welcome page may do; rejections are AppErrors. */
import type { OptionsDeps } from '@/components/options/deps'
import type { TicketSnapshot } from '@/lib/helpdesks/types'
import type { Understanding } from '@/lib/panel-view'

export type WelcomeDeps = {
  /** By the real model; null where it finds no customer message. Nothing is stored. */
  understandSample: (snapshot: TicketSnapshot, me: string[]) => Promise<Understanding | null>
  openWins: () => void
  openOptions: () => void
  /** How to read it, or messages to practise on. */
  openGuide: (part: 'how' | 'practice') => void
  /** Closes this page. */
  leave: () => void
  /** The settings that are asked for here are the same as there. */
  options: OptionsDeps
}

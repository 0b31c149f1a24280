/** What the panel may do to teach a page. Rejections are AppErrors. */
import type { Move, Preview, Spot, Taken, Target, Taught } from '@/lib/helpdesks/teach/types'
import type { MessageRole } from '@/lib/helpdesks/types'

/** How each role is called, in the agent's language: it stands at the frames in the page. */
export type RoleNames = Record<MessageRole, string>

export type PageLesson = {
  /** Null where the agent left. */
  point: (target: Target, words: string) => Promise<Taken>
  /** Null where nothing is framed. */
  move: (by: Move) => Promise<Spot | null>
  take: () => Promise<void>
  leave: () => Promise<void>
  result: (names: RoleNames) => Promise<Preview>
  correct: (index: number, role: MessageRole, names: RoleNames) => Promise<Preview>
  end: () => void
}

export type TeachDeps = {
  /** Puts the pointing script into the page of this tab. @param ended the page was left. */
  startTeaching: (tabId: number, ended: () => void) => Promise<PageLesson>
  /** From now on tickets of this origin with such an address are read; its site must be in use. */
  saveTaught: (taught: Taught, name: string) => Promise<void>
}

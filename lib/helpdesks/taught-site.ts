/** What is kept of a page that the agent taught. */
import type { MessageRole } from './types'

/** By what an item is told to be somebody's: a selector it matches, or the mail domain or the name of its author. */
export type RoleMark = { role: MessageRole; by: 'selector' | 'domain' | 'name'; value: string }

/** Selectors may step into shadow roots and frames (see `dom`); those of parts are looked up in the item. */
export type TaughtSite = {
  /** Begins with `TAUGHT`, so that it never is a help desk file's. */
  id: string
  name: string
  origin: string
  /** Path, query and fragment of a ticket, `{id}` where the ticket's own stands: "/tickets/{id}". */
  address: string
  /** "YYYY-MM-DD" of the teaching. */
  seen: string
  /** What holds this ticket alone, with `{id}` where it says which; null where nothing does. */
  pane: string | null
  subject: string
  /** Where the messages are those that the reader of any page finds, and not by `item`, `body`, `author` and `time`. */
  blocks?: 'generic'
  item: string
  /**
   * Where the words stand beside their head: what the element right after an item is told by. The item is the head then,
   * with author and time; body is looked up in what follows. An item that nothing of this kind follows is none.
   */
  follower?: string
  /** Null: the whole item, or all that follows it. */
  body: string | null
  /** Null, as the time, where the page shows none. */
  author: string | null
  /** With its attribute: "time@datetime". */
  time: string | null
  /** The first that holds counts. */
  marks: readonly RoleMark[]
  /**
   * Whose the items are that no mark fits; null: nobody's, and a note where they look like messages. Where the reader of
   * any page finds the messages, null: whose they are by its own judgement.
   */
  otherwise: 'customer' | 'agent' | null
  /** Names in the markup that speak of a note ("internal") and stand in ordinary messages here, too. */
  usualNames: readonly string[]
}

export const TAUGHT = 'taught-'

/** What is asked of the help desk's own editor, and what came of it. Types only. */

/** What the text is written for: the customer, or the agent's own side. */
export type InsertKind = 'reply' | 'note'

export type InsertInput = {
  /** The ticket that the text belongs to, as the panel shows it: into no other one. */
  helpdesk: string
  ticketId: string
  url: string
  /** Plain text, lines separated by \n. */
  text: string
  kind: InsertKind
  /** The agent was told that the editor is in the other mode, and wants it all the same. */
  isSure: boolean
}

/**
 * inserted: it stands there, read back · differs: something stands there, but not this text as it is ·
 * refused: the editor took nothing or threw it away · no-editor: none is open · gone: another ticket is on the screen ·
 * ask-note, ask-reply: nothing was done, because what is written there becomes a note, or goes to the customer
 */
export type InsertOutcome = 'inserted' | 'differs' | 'refused' | NotReady

export type NotReady = 'no-editor' | 'gone' | 'ask-note' | 'ask-reply'

/**
 * paste: as if it were pasted, which an editor with a model of its own takes as one step · type: as the browser itself
 * types, which leaves its undo as it is · fill: into a text area, where neither works
 */
export type Way = 'paste' | 'type' | 'fill'

/** What the page is ready to take. `html` goes with `text` where the editor would lose empty lines without it. */
export type Ready = { kind: 'ready'; ways: Way[]; text: string; html: string | null }
export type Prepared = Ready | { kind: NotReady | 'refused' }

/** What stands in the editor after one way was tried. */
export type Seen = 'inserted' | 'differs' | 'unchanged'

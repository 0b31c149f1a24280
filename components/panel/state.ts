/** What the panel knows and what can be done with it. Types only. */
import type { StoreApi } from 'zustand/vanilla'
import type { PlainError } from '@/lib/errors'
import type { PanelCommand, PanelView, Reply } from '@/lib/panel-view'
import type { StyleType } from '@/lib/reading/types'
import type { OutboxRow, WinRow } from '@/lib/records/rows'
import type { PromiseDraft } from './customer/promise-draft'
import type { PanelDeps } from './deps'
import type { DraftEdit, PraiseDraft } from './draft'
import type { UnsavedNote } from './notes/unsaved'
import type { Folds } from './order'
import type { Choice } from './sending/send-by-way'

/** What opens from the bar at the foot of the panel. */
export type Tool = 'note' | 'obstacle' | 'escalate' | 'thanks' | 'win' | 'promise'

/** Work that somebody began on the shown ticket: it holds the ticket until it is kept or dropped. */
export type Hold = {
  /** Saved, or safe already. Called when the agent moves on and keeps it. */
  keep: () => unknown
  /** Thrown away by the agent's own word. */
  drop: () => unknown
}

/** What was just done with the compliment: it is said once, and the focus goes to what comes next. */
export type Done = 'sent' | 'handed-over' | 'kept' | 'undone'

export type Busy = 'site' | 'read' | 'correct' | 'send' | 'keep'

/** The list of keys; how the page was read. */
export type PanelDialog = 'keys' | 'health'

export type PanelState = {
  /** Null until the first view arrives. */
  shown: PanelView | null
  /** The newest view, while a started draft holds an older ticket. */
  waiting: PanelView | null
  draft: PraiseDraft | null
  /** What is no compliment, by `praiseId`, with the draft of it: as long as the panel is open. */
  dismissed: ReadonlyMap<string, PraiseDraft | null>
  /** What the agent said is a compliment, by `praiseId`, where only a line was drawn: as long as the panel is open. */
  taken: ReadonlySet<string>
  folds: Folds
  tool: Tool | null
  /** The promise in hand; it outlives a closed tool, not its ticket. */
  promise: PromiseDraft | null
  /** By a name of their own: a note, an escalation, thanks. The praise draft holds by itself. */
  holds: ReadonlyMap<string, Hold>
  /** Notes whose editor is gone and whose text is not stored yet, by their id. */
  unsaved: ReadonlyMap<string, UnsavedNote>
  /** What the agent is typing in the help desk; null where nothing is. */
  reply: Reply | null
  isCorrecting: boolean
  /** What stands over the panel. */
  dialog: PanelDialog | null
  /** The agent teaches this page, which is read already, anew. */
  isTeaching: boolean
  /** The browser's own key for it was pressed; done as soon as the records are known. */
  isKeepAsked: boolean
  /** The browser's own key for it was pressed; done by the outline, which it opens. */
  isInsertAsked: boolean
  /** The same sentence went out before, with another text than this draft's: the agent is asked. */
  askedAgain: Choice | null
  busy: Busy | null
  /** Null once another ticket is shown. */
  done: Done | null
  error: PlainError | null
  /** A view from the background, pushed or asked for; older ones than the newest are dropped. */
  accept: (view: PanelView) => void
  /** Asks the background what stands on the screen. */
  refresh: () => Promise<void>
  setReply: (reply: Reply | null) => void
  fail: (error: unknown) => void
  dismiss: () => void
  /** Runs an act, first of all; a view that it answers is shown, a failure too. Null where it failed. */
  act: <T>(busy: Busy | null, run: () => Promise<T>) => Promise<{ answer: T } | null>
  fold: (section: keyof Folds, isOpen: boolean) => void
  /** Null closes it. What was begun in it holds the ticket until then. */
  openTool: (tool: Tool | null) => void
  setPromise: (promise: PromiseDraft | null) => void
  /** Null: it is stored, or the agent gave it up. */
  setUnsaved: (noteId: string, note: UnsavedNote | null) => void
  /** Null lets go; then what waits comes to the front where nothing else holds, unless something can be undone here. */
  hold: (name: string, hold: Hold | null, then?: 'stay') => void
  setCorrecting: (isCorrecting: boolean) => void
  setDialog: (dialog: PanelDialog | null) => void
  setTeaching: (isTeaching: boolean) => void
  correct: (type: StyleType | null) => Promise<void>
  edit: (edit: DraftEdit) => void
  /** Shows the waiting ticket; the draft stays stored with its own unless it is dropped. */
  leave: (draft: 'keep' | 'drop') => void
  drop: () => void
  /** The agent says whether the found sentence is a compliment at all. */
  setPraise: (isPraise: boolean) => void
  /** The agent says that what is only underlined is a compliment. */
  takePraise: () => void
  keepByKey: () => void
  insertAsked: (isAsked: boolean) => void
  /** A key of the browser. */
  byKey: (command: PanelCommand) => void
  /** @param win what this compliment became already: then there is nothing to keep. */
  keep: (me: string, win: WinRow | null) => Promise<void>
  /** @param input `win`: what this compliment became already, which is then sent and not made anew. */
  send: (input: Handing) => Promise<void>
  /** Not sent once more: the draft stays as it is. */
  notAgain: () => void
  /** Takes a message back before it leaves: what the agent had made of its draft comes back, too. */
  cancel: (row: OutboxRow, win: WinRow | null) => Promise<void>
  /** Takes back that it was kept. */
  unkeep: (win: WinRow) => Promise<void>
}

export type Handing = Choice & {
  subject: string
  text: string
  me: string
  again: boolean
  win: WinRow | null
}

export type PanelStore = StoreApi<PanelState> & { deps: PanelDeps }

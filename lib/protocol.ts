/** What the parts of the extension say to each other: names, inputs, outputs. Types only; `messages.ts` carries them. */
import type { LayoutFound } from './helpdesks/examine'
import type { TaughtSite } from './helpdesks/taught-site'
import type { Move, Preview, Spot, Taken, Target } from './helpdesks/teach/types'
import type { LoadAll, MessageRole, ReplyDraft, TicketSnapshot } from './helpdesks/types'
import type { MessageNumbers, PageReport, PanelCommand, PanelView, Reply, Understanding } from './panel-view'
import type { Band, StyleType } from './reading/types'
import type { CustomerChange, RememberStyles } from './records/customers'
import type { Erasure } from './records/erase'
import type { NoteChange, NoteSave, NoteSaved } from './records/notes'
import type { ObstacleInput } from './records/obstacles'
import type { PersonInput } from './records/people'
import type { NewPromise, PromiseChange } from './records/promises'
import type { CorrectionRow, CustomerIdentity, CustomerKey, TicketIdentity } from './records/rows'
import type { WinEdit } from './records/wins'
import type { KeepPraise, Kept, SendMessage, Sent } from './sharing/types'

export type Protocol = {
  /** A content script saw another ticket, a new message, or no ticket any more. */
  'page.shown': { input: PageReport; output: void }
  /** A content script wants the reader of any page put beside it, by `any-page.js`. */
  'page.any': { input: undefined; output: void }
  /** A content script asks before it uses the site's API: only where the agent allowed the site itself. */
  'site.allowed': { input: undefined; output: { allowed: boolean } }
  /** What the agent is typing as a reply, for the check beside it; kept nowhere. `isWanted`: whether to go on telling. */
  'page.draft': { input: { draft: ReplyDraft | null }; output: { isWanted: boolean } }
  /** Background to panels: the same, by the ticket's key. */
  'panel.draft': { input: { windowId: number; reply: Reply | null }; output: void }
  /** Background to content script: read the page now. */
  'page.read': { input: undefined; output: PageReport }
  /** Panel to content script: the agent wants the messages that the page does not show. */
  'page.complete': { input: { ticketId: string }; output: LoadAll }
  /** Panel to content script: what the help desk's layouts find in the page; counts and selectors, no text. */
  'page.examine': { input: undefined; output: LayoutFound[] }
  /** Background to panels: what the window's active tab shows now. */
  'panel.show': { input: PanelView; output: void }
  /** Background to content script: the agent took the permission back. */
  'page.stop': { input: undefined; output: void }
  /** A panel is being loaded and will ask in a moment. */
  'panel.opens': { input: undefined; output: void }
  /** The panel opened or its window's active tab changed. */
  'panel.view': { input: { windowId: number }; output: PanelView }
  /** The panel has opened and shows its first view: which key was pressed before it could hear? */
  'panel.missed': { input: { windowId: number }; output: { command: PanelCommand | null } }
  /** The agent allowed this origin (the browser has been asked by then). */
  'site.use': { input: { origin: string; windowId: number }; output: PanelView }
  'site.forget': { input: { origin: string }; output: void }
  /** Reads the page once, under the access that the icon gave to this tab. */
  'site.read-once': { input: { windowId: number }; output: PanelView }
  'text.read-selection': { input: { windowId: number }; output: PanelView }
  'text.read-pasted': { input: { windowId: number; text: string }; output: PanelView }
  'style.correct': {
    input: {
      windowId: number
      ticketKey: string
      messageId: string
      /** Null: back to what the model said. */
      type: StyleType | null
      /** What stood there, and the message as numbers that this browser may learn from. */
      shown: MessageNumbers & { lang: string; shown: StyleType | 'unclear' }
      customerKey: CustomerKey | null
    }
    output: PanelView
  }
  /** Whether corrections change other readings; every panel looks again. */
  'learning.switch': { input: { isOn: boolean }; output: void }
  /** All corrections go. Answers what went, for the way back. */
  'learning.reset': { input: undefined; output: Forgotten }
  'learning.restore': { input: Forgotten; output: void }
  /** Praise, thanks or an escalation: the row is written before anything leaves. */
  'message.send': { input: SendMessage; output: Sent }
  /** Praise, an own win, or thanks: kept, not sent. */
  'praise.keep': { input: KeepPraise; output: Kept }
  'person.save': { input: { person: PersonInput; id: string | null }; output: { id: string } }
  'person.remove': { input: { id: string }; output: void }
  /** One message at once, without undo. Throws `send/…` where it was not clearly accepted. */
  'channel.test': { input: { channelId: string; text: string }; output: void }
  'win.edit': { input: { winId: string; edit: WinEdit }; output: void }
  'win.remove': { input: { winId: string }; output: void }
  'win.restore': { input: { winId: string }; output: void }
  /** The text as typed, based on the revision that the editor knew; answers what is stored now. */
  'note.save': { input: NoteSave; output: NoteSaved }
  'note.change': { input: { noteId: string; change: NoteChange }; output: void }
  'note.remove': { input: { noteId: string }; output: void }
  'note.restore': { input: { noteId: string }; output: void }
  /** What the agent chose for this customer; every panel looks again. */
  'customer.set': { input: { customer: CustomerIdentity; change: CustomerChange }; output: void }
  /** For good, over every table: exactly the parts that the agent saw. Answers how many rows went. */
  'customer.erase': { input: Erasure; output: { rows: number } }
  /** The setting for customers without a choice; away from "always" what it counted goes. */
  'customer.remember': { input: { setting: RememberStyles }; output: void }
  'promise.add': { input: NewPromise; output: { id: string } }
  'promise.change': { input: { promiseId: string; change: PromiseChange }; output: void }
  'promise.remove': { input: { promiseId: string }; output: void }
  'promise.restore': { input: { promiseId: string }; output: void }
  /** Also changes it: the same id again replaces it. */
  'obstacle.save': {
    input: { obstacle: ObstacleInput; ticket: TicketIdentity | null; customer: CustomerIdentity | null }
    output: { id: string }
  }
  'obstacle.remove': { input: { obstacleId: string }; output: void }
  'obstacle.restore': { input: { obstacleId: string }; output: void }
  'outbox.cancel': { input: { outboxId: string }; output: { cancelled: boolean } }
  'outbox.retry': { input: { outboxId: string }; output: void }
  /** A draft that was handed over is opened once more, as the next attempt: what it has to say. */
  'outbox.reopen': { input: { outboxId: string }; output: { text: string | null } }
  'outbox.arrived': { input: { outboxId: string }; output: void }
  /** The agent sends it no more: the message goes, its win stays. */
  'outbox.drop': { input: { outboxId: string }; output: void }
  /** A due row may be waiting: the panel's timer, or the browser came online. */
  'outbox.drain': { input: undefined; output: void }
  /** A made-up ticket, understood like a real one; nothing is looked up, nothing stored. */
  'sample.understand': { input: { snapshot: TicketSnapshot; me: string[] }; output: Understanding | null }
  /** A made-up message to practise on, by the very classifier; nothing is stored. */
  'sample.classify': { input: { text: string }; output: { type: StyleType | 'unclear'; band: Band } }
  /** A page has put a backup into the records and settings. */
  'backup.restored': { input: undefined; output: void }
  /** A content script asks which pages of its own site the agent has taught. */
  'site.taught': { input: undefined; output: TaughtSite[] }
  /** Background to content script: that has changed. */
  'page.taught': { input: undefined; output: void }
  /** Taught, taught anew or named anew: the same id replaces. */
  'site.teach': { input: { site: TaughtSite }; output: void }
  'site.unteach': { input: { id: string }; output: void }
  /** Panel to the teaching script: let the agent point; answers when something was taken or the agent left. */
  'teach.point': { input: { target: Target; words: string }; output: Taken }
  'teach.move': { input: { by: Move }; output: Spot | null }
  'teach.take': { input: undefined; output: void }
  'teach.leave': { input: undefined; output: void }
  /** What would be read. `names`: of each role, for the frames in the page. */
  'teach.result': { input: { names: Record<MessageRole, string> }; output: Preview }
  /** Whose the found message at this place is: one more example. */
  'teach.correct': {
    input: { index: number; role: MessageRole; names: Record<MessageRole, string> }
    output: Preview
  }
  /** A command key was pressed for the panel of this window. */
  'panel.command': { input: { windowId: number; command: PanelCommand }; output: void }
}

/** `changed`: see `changedReadings` of the settings. */
export type Forgotten = { corrections: CorrectionRow[]; changed: number[] }

export type MessageName = keyof Protocol

/** The praise that is being handed over, bound to its ticket from the first moment. Pure. */
import type { FoundPraise, PageState, TicketHead } from '@/lib/panel-view'
import type { OutboxRow, TicketIdentity, Whose, WinRow, WrittenStyle } from '@/lib/records/rows'
import type { Draft } from '@/lib/settings'
import type { WinDraft } from '@/lib/sharing/types'

export type PraiseDraft = {
  head: TicketHead
  praise: FoundPraise
  styleType: WrittenStyle | null
  /** Both made once, so that a double click means the same win and the same message. */
  winId: string
  outboxId: string
  /** What the agent made of the message; null while it is composed. */
  text: string | null
  whatIDid: string
  whose: Whose
  name: string
  /** Who the agent chose to tell, by the key of a receiver; null: who is proposed. */
  to: string | null
  /** The agent changed something that is not yet sent, kept or dropped: it holds its ticket. */
  isStarted: boolean
}

type TicketPage = Extract<PageState, { kind: 'ticket' }>

/** Null where the ticket holds no compliment. */
export function newDraft(page: PageState, newId: () => string): PraiseDraft | null {
  if (page.kind !== 'ticket' || !page.understanding?.praise) return null
  const { praise } = page.understanding
  return {
    head: page.head,
    praise,
    styleType: styleOf(page, praise.messageId),
    winId: newId(),
    outboxId: newId(),
    text: null,
    whatIDid: '',
    whose: praise.whose,
    name: praise.whose === 'colleague' ? (praise.name ?? '') : '',
    to: null,
    isStarted: false,
  }
}

/** The same page was read again: what the agent began stays, what nobody touched becomes new. */
export function nextDraft(old: PraiseDraft | null, page: PageState, newId: () => string): PraiseDraft | null {
  if (old?.isStarted) return old
  const fresh = newDraft(page, newId)
  if (!old || !fresh || old.praise.messageId !== fresh.praise.messageId) return fresh
  const { winId, outboxId, text, whatIDid, to } = old
  return { ...fresh, winId, outboxId, text, whatIDid, to }
}

export type DraftEdit = Partial<Pick<PraiseDraft, 'text' | 'whatIDid' | 'whose' | 'name' | 'to'>>

export function isOfSame(a: PraiseDraft, b: PraiseDraft): boolean {
  return a.head.key === b.head.key && a.praise.messageId === b.praise.messageId
}

/** Taken back to what was proposed, a draft holds nothing any more. Who is praised decides who is told. */
export function edited(draft: PraiseDraft, edit: DraftEdit): PraiseDraft {
  const isOther = edit.whose !== undefined || edit.name !== undefined
  const next = { ...draft, ...(isOther ? { to: null } : {}), ...edit }
  const { praise } = draft
  const isProposed =
    next.whose === praise.whose && (next.whose !== 'colleague' || next.name === (praise.name ?? ''))
  return { ...next, isStarted: next.text !== null || next.whatIDid.trim() !== '' || !isProposed }
}

/** What was typed earlier and stored holds its ticket again; anything typed meanwhile wins. */
export function withSaved(draft: PraiseDraft, saved: Draft): PraiseDraft {
  if (draft.isStarted || saved.messageId !== draft.praise.messageId) return draft
  const { text, whatIDid, whose, name } = saved
  return edited(draft, { text, whatIDid, whose, name })
}

/** The draft of a message that was taken back, from what was recorded of it. */
export function draftOf(draft: PraiseDraft, row: OutboxRow, win: WinRow): PraiseDraft {
  const { whatIDid, whose, praisedName } = win
  const name = whose === 'colleague' ? praisedName : ''
  return edited(draft, { text: row.text, whatIDid, whose, name, to: row.to.personId })
}

/** Null where nothing is worth storing. */
export function toSave(draft: PraiseDraft, now: number): Draft | null {
  const { head, praise, text, whatIDid, whose, name, isStarted } = draft
  const customerKey = head.customer?.key ?? null
  return isStarted ? { messageId: praise.messageId, text, whatIDid, whose, name, customerKey, at: now } : null
}

/** @param winId of the win that this compliment has already, if there is one. */
export function toWin(draft: PraiseDraft, me: string, winId = draft.winId): WinDraft {
  const { head, praise } = draft
  return {
    id: winId,
    kind: 'praise',
    whose: draft.whose,
    praisedName: praisedName(draft, me),
    quote: praise.quote,
    whatIDid: draft.whatIDid.trim(),
    customerName: head.requester.name ?? '',
    customer: head.customer,
    ticket: ticketOf(head),
    lang: praise.lang,
    styleType: draft.styleType,
    at: praise.sentAt ? Date.parse(praise.sentAt) : null,
  }
}

/** What is stored of a ticket. */
export function ticketOf({ helpdesk, id, url, subject }: TicketHead): TicketIdentity {
  return { helpdesk, id, url, subject }
}

/** Empty where it is the team. */
export function praisedName(draft: PraiseDraft, me: string): string {
  if (draft.whose === 'team') return ''
  return draft.whose === 'mine' ? me : draft.name.trim()
}

function styleOf(page: TicketPage, messageId: string): WrittenStyle | null {
  const style = page.understanding?.trend.find((each) => each.messageId === messageId)
  return !style || style.type === 'unclear' || page.understanding?.latest.sensitive ? null : style.type
}

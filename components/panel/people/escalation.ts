/** An escalation from its draft to the text beside the button and the message that leaves. Pure. */
import type { TicketHead } from '@/lib/panel-view'
import { composeEscalation, escalationSubject } from '@/lib/sharing/compose-escalation'
import { messageLanguage, messageTexts } from '@/lib/sharing/message-texts'
import type { EscalationDraft } from '@/lib/sharing/tool-drafts'
import { ticketOf } from '../draft'
import type { Outgoing } from './use-sending'

export type EscalationEdit = Partial<
  Pick<EscalationDraft, 'to' | 'text' | 'need' | 'tried' | 'promise' | 'dueAt' | 'isPromised'>
>

export function newEscalation(head: TicketHead, newId: () => string): EscalationDraft {
  return {
    kind: 'escalation',
    outboxId: newId(),
    to: null,
    text: null,
    customerKey: head.customer?.key ?? null,
    at: 0,
    need: '',
    tried: '',
    promise: '',
    dueAt: null,
    isPromised: true,
    promiseId: newId(),
  }
}

/** Somebody was chosen or something typed: from then on it holds its ticket. */
export function isBegun({ to, text, need, tried, promise, dueAt }: EscalationDraft): boolean {
  return to !== null || text !== null || dueAt !== null || [need, tried, promise].some((each) => each.trim())
}

/** Exactly what is sent, but for the last line with the short id. */
export function textOf(draft: EscalationDraft, head: TicketHead, from: string): string {
  if (draft.text !== null) return draft.text
  const { need, tried, promise, dueAt } = draft
  return composeEscalation(
    {
      from,
      customerName: head.requester.name ?? '',
      need,
      tried,
      promise,
      promisedBy: dueAt === null ? '' : dayOf(dueAt),
      ticket: { subject: head.subject, url: head.url },
    },
    messageTexts(),
  )
}

export function toMessage(draft: EscalationDraft, head: TicketHead, text: string): Outgoing {
  return {
    id: draft.outboxId,
    kind: 'escalation',
    win: null,
    ticket: ticketOf(head),
    customer: head.customer,
    subject: escalationSubject(head, messageTexts()),
    text,
  }
}

function dayOf(at: number): string {
  const words = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const
  return new Intl.DateTimeFormat(messageLanguage(), words).format(at)
}

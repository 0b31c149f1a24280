/** Thanks to a colleague from their draft to the text beside the button, the message and the win. Pure. */
import type { TicketHead, Understanding } from '@/lib/panel-view'
import { composeThanks, thanksSubject } from '@/lib/sharing/compose-thanks'
import { messageTexts } from '@/lib/sharing/message-texts'
import { redact } from '@/lib/sharing/redact'
import type { ThanksDraft } from '@/lib/sharing/tool-drafts'
import type { WinDraft } from '@/lib/sharing/types'
import { ticketOf } from '../draft'
import type { Outgoing } from './use-sending'

export type ThanksEdit = Partial<Pick<ThanksDraft, 'to' | 'text' | 'quote' | 'line'>>

/** What the ticket itself proposes: whom the customer praised, with which words. */
export type Proposal = { name: string; quote: string; lang: string }

export function proposalOf(understanding: Understanding | null): Proposal {
  const praise = understanding?.praise
  return {
    name: praise?.whose === 'colleague' ? (praise.name ?? '') : '',
    quote: praise?.sentence ?? '',
    lang: praise?.lang ?? understanding?.latest.lang ?? 'und',
  }
}

export function newThanks(head: TicketHead | null, newId: () => string): ThanksDraft {
  return {
    kind: 'thanks',
    outboxId: newId(),
    winId: newId(),
    to: null,
    text: null,
    customerKey: head?.customer?.key ?? null,
    at: 0,
    quote: null,
    line: '',
  }
}

export function isBegun({ to, text, quote, line }: ThanksDraft): boolean {
  return to !== null || text !== null || quote !== null || line.trim() !== ''
}

type Thanked = { draft: ThanksDraft; head: TicketHead | null; name: string; proposal: Proposal }

export function quoteIn({ draft, proposal }: Pick<Thanked, 'draft' | 'proposal'>): string {
  return draft.quote ?? proposal.quote
}

/** Exactly what is sent, but for the last line with the short id. */
export function textOf(thanked: Thanked, from: string): string {
  const { draft, head, name } = thanked
  if (draft.text !== null) return draft.text
  return composeThanks(
    {
      from,
      name,
      quote: quoteIn(thanked),
      line: draft.line,
      customerName: head?.requester.name ?? '',
      ticket: head && { subject: head.subject, url: head.url },
    },
    messageTexts(),
  )
}

export function toWin(thanked: Thanked): WinDraft {
  const { draft, head, name, proposal } = thanked
  return {
    id: draft.winId,
    kind: 'thanks-given',
    whose: 'colleague',
    praisedName: name.trim(),
    quote: redact(quoteIn(thanked).trim()).text,
    whatIDid: draft.line.trim(),
    customerName: head?.requester.name ?? '',
    customer: head?.customer ?? null,
    ticket: head && ticketOf(head),
    lang: proposal.lang,
    styleType: null,
    at: null,
  }
}

export function toMessage(thanked: Thanked, text: string): Outgoing {
  const { draft, name } = thanked
  return {
    id: draft.outboxId,
    kind: 'thanks',
    win: toWin(thanked),
    ticket: null,
    customer: null,
    subject: thanksSubject(name, messageTexts()),
    text,
  }
}

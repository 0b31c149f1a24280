/** A win of the agent's own, or thanks that the agent received, in one line. Pure. */
import type { CustomerIdentity, TicketIdentity } from '@/lib/records/rows'
import type { WinDraft } from '@/lib/sharing/types'

export type OwnWin = {
  /** Made when the line begins, so that a second press of Enter means the same win. */
  id: string
  text: string
  isThanks: boolean
  /** Who thanked. */
  from: string
}

/** Where the agent was: both null on no ticket. */
export type Where = { ticket: TicketIdentity | null; customer: CustomerIdentity | null; customerName: string }

export const NOWHERE: Where = { ticket: null, customer: null, customerName: '' }

export function newOwnWin(id: string): OwnWin {
  return { id, text: '', isThanks: false, from: '' }
}

export function isBegun({ text, from }: OwnWin): boolean {
  return text.trim() !== '' || from.trim() !== ''
}

/** @param me the agent's own name. Null where there is nothing to keep yet. */
export function draftOfOwn(
  own: OwnWin,
  { ticket, customer, customerName }: Where,
  me: string,
): WinDraft | null {
  const text = own.text.trim()
  if (text === '') return null
  return {
    id: own.id,
    kind: own.isThanks ? 'thanks-received' : 'win',
    whose: 'mine',
    praisedName: me,
    quote: own.isThanks ? text : '',
    whatIDid: own.isThanks ? '' : text,
    customerName: own.isThanks ? own.from.trim() : customerName,
    customer,
    ticket,
    lang: 'und',
    styleType: null,
    at: null,
  }
}

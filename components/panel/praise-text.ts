/** The text of a compliment as it is sent, and the subject of its mail. Loaded with the form that shows them. */
import { composePraise, composeSubject, type PraiseToTell, type Reader } from '@/lib/sharing/compose'
import { messageTexts } from '@/lib/sharing/message-texts'
import { type PraiseDraft, praisedName } from './draft'

/** Exactly what is sent, but for the last line with the short id. */
export function textOf(draft: PraiseDraft, from: string, reader: Reader): string {
  return draft.text ?? composePraise(told(draft, from, reader), messageTexts())
}

export function subjectOf(draft: PraiseDraft, from: string, reader: Reader): string {
  return composeSubject(told(draft, from, reader), messageTexts())
}

function told(draft: PraiseDraft, from: string, reader: Reader): PraiseToTell {
  const { head, praise } = draft
  return {
    whose: draft.whose,
    reader,
    from,
    praisedName: praisedName(draft, from),
    quote: praise.sentence,
    whatIDid: draft.whatIDid,
    customerName: head.requester.name ?? '',
    ticket: { subject: head.subject, url: head.url },
  }
}

/** Questions about a view, and about what is begun. Pure. */
import type { MessageStyle, PanelView } from '@/lib/panel-view'
import type { StyleType } from '@/lib/reading/types'
import type { PanelState } from './state'

type TicketPage = Extract<PanelView['page'], { kind: 'ticket' }>
type Correctable = TicketPage & { understanding: NonNullable<TicketPage['understanding']> }

/** Null where no type is shown that could be corrected. */
export function correctable(view: PanelView | null): Correctable | null {
  if (view?.page.kind !== 'ticket' || !view.page.understanding) return null
  const { page } = view
  return page.understanding?.latest.sensitive ? null : (page as Correctable)
}

export const hasAdvice = (view: PanelView | null): boolean =>
  view?.page.kind === 'ticket' && view.page.understanding !== null

/** The same view with the agent's type, until its page is read again. */
export function withCorrection(view: PanelView, messageId: string, type: StyleType): PanelView {
  const page = correctable(view)
  if (!page) return view
  const { latest, trend } = page.understanding
  const corrected = <S extends MessageStyle>(style: S): S =>
    style.messageId === messageId ? { ...style, type, band: 'clear', corrected: true, plain: null } : style
  const understanding = { ...page.understanding, latest: corrected(latest), trend: trend.map(corrected) }
  return { ...view, page: { ...page, understanding } }
}

/** Null where the page has no compliment; else the same at every reading of the same message. */
export function praiseId({ page }: PanelView, which: 'praise' | 'maybePraise' = 'praise'): string | null {
  const praise = page.kind === 'ticket' ? page.understanding?.[which] : null
  return page.kind === 'ticket' && praise ? `${page.head.key} ${praise.messageId}` : null
}

/** The same view, with the card of what only may be a compliment where the agent said that it is one. */
export function withTaken(view: PanelView, taken: ReadonlySet<string>): PanelView {
  const { page } = view
  if (page.kind !== 'ticket' || !page.understanding) return view
  const { maybePraise } = page.understanding
  if (!maybePraise || !taken.has(praiseId(view, 'maybePraise') ?? '')) return view
  const understanding = { ...page.understanding, praise: maybePraise, maybePraise: null }
  return { ...view, page: { ...page, understanding } }
}

/** Null where the page is no ticket. */
export function keyOf(view: PanelView): string | null {
  return view.page.kind === 'ticket' ? view.page.head.key : null
}

/** Something is begun here or in the help desk's own editor, or is on its way. */
export function isAtWork({ draft, holds, tool, isCorrecting, busy, reply }: PanelState): boolean {
  const isStarted = (draft?.isStarted ?? false) || holds.size > 0
  return isStarted || tool !== null || isCorrecting || busy !== null || Boolean(reply?.text.trim())
}

export function isView(answer: unknown): answer is PanelView {
  return typeof answer === 'object' && answer !== null && 'seq' in answer && 'page' in answer
}

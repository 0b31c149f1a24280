/** Questions about a view. Pure. */
import type { PanelView } from '@/lib/panel-view'

type TicketPage = Extract<PanelView['page'], { kind: 'ticket' }>
type Correctable = TicketPage & { understanding: NonNullable<TicketPage['understanding']> }

/** Null where no type is shown that could be corrected. */
export function correctable(view: PanelView | null): Correctable | null {
  if (view?.page.kind !== 'ticket' || !view.page.understanding) return null
  const { page } = view
  return page.understanding?.latest.sensitive ? null : (page as Correctable)
}

/** Null where the page is no ticket. */
export function keyOf(view: PanelView): string | null {
  return view.page.kind === 'ticket' ? view.page.head.key : null
}

export function isView(answer: unknown): answer is PanelView {
  return typeof answer === 'object' && answer !== null && 'seq' in answer && 'page' in answer
}

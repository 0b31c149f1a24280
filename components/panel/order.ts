/** Which parts of the panel come first and which stand open: what matters now, before anything else. Pure. */
import type { Understanding } from '@/lib/panel-view'

export type Section = 'praise' | 'style' | 'guidance'
export type Folds = Partial<Record<Section | 'notes' | 'customer', boolean>>

export type Placed = { section: Section; isOpen: boolean }

/**
 * A compliment comes first, but never before grief or a complaint: there it is closed, and on a sensitive message
 * not even shown before the agent asks for it in the strip.
 * @param praise `none`, `waiting` for the agent, or `done`: sent or kept.
 * @param folds what the agent opened or closed; it wins.
 */
export function placed(
  understanding: Understanding | null,
  praise: 'none' | 'waiting' | 'done',
  folds: Folds,
): Placed[] {
  const hasPraise = praise !== 'none'
  if (!understanding) return hasPraise ? [{ section: 'praise', isOpen: folds.praise ?? true }] : []
  const { sensitive, complaint } = understanding.latest
  const isGrave = sensitive || complaint.found
  const isPraiseHidden = sensitive && praise === 'waiting' && folds.praise === undefined
  const order: Section[] = isGrave ? ['guidance', 'praise', 'style'] : ['praise', 'style', 'guidance']
  return order
    .filter((section) => section !== 'praise' || (hasPraise && !isPraiseHidden))
    .map((section) => ({ section, isOpen: folds[section] ?? isOpenAtFirst(section) }))

  function isOpenAtFirst(section: Section): boolean {
    if (isGrave) return section !== 'praise'
    return praise !== 'waiting' || section === 'praise'
  }
}

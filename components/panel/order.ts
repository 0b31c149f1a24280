/** Which parts of the panel come first and which stand open: what matters now, before anything else. Pure. */
import type { Understanding } from '@/lib/panel-view'

export type Section = 'praise' | 'style' | 'guidance'
export type Folds = Partial<Record<Section, boolean>>

export type Placed = { section: Section; isOpen: boolean }

/**
 * @param praise `none`, `waiting` for the agent, or `done`: sent or kept.
 * @param folds what the agent opened or closed; it wins.
 */
export function placed(
  understanding: Understanding | null,
  praise: 'none' | 'waiting' | 'done',
  folds: Folds,
): Placed[] {
  return order(understanding, praise !== 'none').map((section) => ({
    section,
    isOpen: folds[section] ?? (praise !== 'waiting' || section === 'praise'),
  }))
}

function order(understanding: Understanding | null, hasPraise: boolean): Section[] {
  if (!understanding) return hasPraise ? ['praise'] : []
  const { latest } = understanding
  const answer: Section[] =
    latest.sensitive || latest.complaint.found ? ['guidance', 'style'] : ['style', 'guidance']
  return hasPraise ? ['praise', ...answer] : answer
}

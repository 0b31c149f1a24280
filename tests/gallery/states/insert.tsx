/** What came of inserting a text into the help desk's editor. */
import type { ReactNode } from 'react'
import type { PanelDeps } from '@/components/panel/deps'
import type { InsertOutcome } from '@/lib/helpdesks/insert/types'
import { withPressed } from '../pressed'
import { ticket, view } from '../views'
import { panel } from './panel'

/** The advice stands in front. */
const act = (state: { fold: (section: 'style', isOpen: boolean) => void }) => state.fold('style', false)
const shown = () => view(ticket({ type: 'analytical', situation: 'question' }))

/** The first opening, pressed. */
function answered(outcome: InsertOutcome, deps: Partial<PanelDeps> = {}): () => ReactNode {
  const state = panel({ view: shown(), act, deps: { insertText: async () => outcome, ...deps } })
  return withPressed(state, OPENINGS, '.snippet [data-part="insert"]')
}

const OPENINGS = '.extras > :nth-child(2) button'

export const insertStates: Record<string, () => ReactNode> = {
  'insert-openings': withPressed(panel({ view: shown(), act }), OPENINGS),
  'insert-done': answered('inserted'),
  'insert-ask': answered('ask-note'),
  'insert-refused': answered('refused'),
  'insert-outline-gone': withPressed(
    panel({ view: shown(), act, deps: { insertText: async () => 'gone' } }),
    '.extras > :nth-child(1) button',
    '.outline [data-part="insert"]',
  ),
}

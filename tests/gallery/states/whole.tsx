/** A ticket of which the page shows only a part, and what came of "Load all". */
import type { ReactNode } from 'react'
import type { LoadAll } from '@/lib/helpdesks/types'
import { withPressed } from '../pressed'
import { ticket, view } from '../views'
import { panel } from './panel'

const partial = { complete: false, messageCount: 4, helpdesk: 'zendesk', subject: 'A very long story' }
const shown = () => ({ ...view(ticket({}, partial)), deskName: 'Zendesk' })

function answered(answer: LoadAll | null): () => ReactNode {
  const loadAll = () => (answer ? Promise.resolve(answer) : new Promise<LoadAll>(() => {}))
  return withPressed(panel({ view: shown(), deps: { loadAll } }), '[data-part="load-all"]')
}

export const wholeStates: Record<string, () => ReactNode> = {
  partial: panel({ view: shown() }),
  'partial-loading': answered(null),
  'partial-no-api': answered({ kind: 'no-api' }),
  'partial-refused': answered({ kind: 'refused' }),
  'partial-wait': answered({ kind: 'wait', ms: 42_000 }),
  'partial-gone': answered({ kind: 'gone' }),
}

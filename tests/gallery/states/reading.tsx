/** Readings that are seldom met: what may be a compliment, pasted text, and how the page was read when not all is well. */
import type { ReactNode } from 'react'
import { AppError } from '@/lib/errors'
import { withPressed } from '../pressed'
import { ticket, view } from '../views'
import { panel } from './panel'

const SENTENCE = 'You always explain things so clearly.'
const TEXT = `The export works again. ${SENTENCE}\nBut our March invoice shows 4,312.50 EUR. On which basis was the difference calculated?`
const maybe = () =>
  view(
    ticket({ latest: { text: TEXT }, maybePraise: { sentence: SENTENCE, quote: SENTENCE, whose: 'mine' } }),
  )
const changed = () =>
  view({
    kind: 'changed',
    failure: { helpdesk: 'rt', layout: '2026-10', field: 'requester', selector: '.requestors .user-name' },
  })
const health = (state: { setDialog: (dialog: 'health') => void }) => state.setDialog('health')

export const readingStates: Record<string, () => ReactNode> = {
  'maybe-praise': panel({ view: maybe() }),
  'maybe-praise-taken': panel({ view: maybe(), act: (state) => state.takePraise() }),
  pasted: panel({
    view: {
      ...view(
        ticket(
          { type: 'intuitive', trend: [] },
          {
            helpdesk: 'selection',
            source: 'selection',
            subject: 'Inbox · Example Desk',
            requester: { name: null, email: null },
            customer: null,
            messageCount: 1,
            customerCount: 1,
          },
        ),
      ),
      deskName: null,
    },
  }),
  'health-asking': panel({
    view: view(ticket()),
    deps: { examine: () => new Promise(() => {}) },
    act: health,
  }),
  'health-partial': panel({ view: view(ticket({}, { complete: false, source: 'api' })), act: health }),
  'health-changed': panel({ view: changed(), act: health }),
  'changed-not-copied': withPressed(
    panel({ view: changed(), deps: { copy: () => Promise.reject(new AppError('copy/denied')) } }),
    '.diagnostics .icon-button',
  ),
}

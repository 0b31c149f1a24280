/** Every state of "Got in my way". */
import type { ReactNode } from 'react'
import { AppError } from '@/lib/errors'
import type { ObstacleRow } from '@/lib/records/customer-rows'
import { withPressed } from '../pressed'
import { changeRows } from '../records'
import { KEY, NOW } from '../rows'
import { ticket, view } from '../views'
import { type Set as PanelSet, panel } from './panel'

function obstacle(id: string, more: Partial<ObstacleRow> = {}): ObstacleRow {
  return {
    id,
    cause: 'policy',
    minutes: 15,
    text: 'Refunds over 50 EUR need two signatures',
    ticketKey: KEY,
    ticket: {
      helpdesk: 'demo',
      id: '417',
      url: 'https://desk.example.com/t/417',
      subject: 'Invoices of March do not match',
    },
    customerKey: null,
    at: NOW - 3_600_000,
    createdAt: NOW,
    updatedAt: NOW,
    deletedAt: null,
    ...more,
  }
}

const EARLIER = [
  obstacle('b1'),
  obstacle('b2', { cause: 'waiting', minutes: null, text: '' }),
  obstacle('b3', {
    cause: 'knowledge',
    minutes: 60,
    text: '請求書の再発行の手順がナレッジベースのどこにも書かれていないため、毎回担当者に確認しています。',
  }),
]

const open = ({ act, ...more }: PanelSet = {}) =>
  panel({
    view: view(ticket({ situation: 'fault' })),
    rows: { obstacles: EARLIER },
    // Acts that write their rows, as the background does.
    deps: {
      saveObstacle: async (input) =>
        changeRows({ obstacles: [obstacle(input.id, { ...input, at: NOW }), ...EARLIER] }),
      removeObstacle: async (id) => changeRows({ obstacles: EARLIER.filter((row) => row.id !== id) }),
      restoreObstacle: async () => changeRows({ obstacles: EARLIER }),
    },
    act: (state) => {
      state.openTool('obstacle')
      act?.(state)
    },
    ...more,
  })

export const obstacleStates: Record<string, () => ReactNode> = {
  'obstacle-open': open(),
  'obstacle-first': open({ rows: {} }),
  'obstacle-kept': withPressed(open(), '.cause:nth-of-type(2)', '.pick:nth-of-type(2)'),
  'obstacle-earlier': withPressed(open(), '.obstacle .fold-button'),
  'obstacle-changing': withPressed(open(), '.obstacle .fold-button', '.obstacle-row .icon-button'),
  'obstacle-removed': withPressed(open(), '.obstacle .fold-button', '.obstacle-row .icon-button:last-child'),
  'obstacle-no-ticket': open({ view: view({ kind: 'not-a-ticket', helpdesk: null }) }),
  'obstacle-disk-full': withPressed(
    open({ deps: { saveObstacle: () => Promise.reject(new AppError('db/full')) } }),
    '.cause',
  ),
}

/** Every state of a win of one's own, beside a ticket. */
import type { ReactNode } from 'react'
import { AppError } from '@/lib/errors'
import { withPressed } from '../pressed'
import { withTyped } from '../typed'
import { ticket, view } from '../views'
import { type Set as PanelSet, panel } from './panel'

const open = (more: PanelSet = {}) =>
  panel({
    view: view(ticket({ situation: 'fault' })),
    act: (state) => state.openTool('win'),
    ...more,
  })
const LINE = '.own-win-line input'
const typed = (text: string, more: PanelSet = {}) => withTyped(open(more), LINE, text)
const JAPANESE =
  '長谷川さんの請求書を三か月分まとめて確認し、間違いを二つ見つけて、その日のうちに再発行した。'

export const ownWinStates: Record<string, () => ReactNode> = {
  'own-win': open(),
  'own-win-begun': typed(JAPANESE),
  'own-win-thanks': withPressed(open(), '.own-win-switch input'),
  'own-win-kept': withPressed(typed('Found the second invoice'), '.own-win-line .button:not(:disabled)'),
  'own-win-no-ticket': open({ view: view({ kind: 'not-a-ticket', helpdesk: null }) }),
  'own-win-disk-full': withPressed(
    typed('Found it', { deps: { keepPraise: () => Promise.reject(new AppError('db/full')) } }),
    '.own-win-line .button:not(:disabled)',
  ),
}

/** What the wins page may do, for real. */
import type { WinsDeps } from '@/components/wins/deps'
import { send } from '../messages'
import { openPage, openTicket } from '../tabs'
import { channelAsker } from './asking'
import { handingOver } from './hand-over'
import { promptActs } from './prompts'
import { winsAddress } from './wins-address'

export function winsActs(): WinsDeps {
  return {
    ...promptActs,
    keepWin: (input) => send('praise.keep', input),
    removeWin: (winId) => send('win.remove', { winId }),
    restoreWin: (winId) => send('win.restore', { winId }),
    editWin: (winId, edit) => send('win.edit', { winId, edit }),
    removeNote: (noteId) => send('note.remove', { noteId }),
    restoreNote: (noteId) => send('note.restore', { noteId }),
    cancelSend: (outboxId) => send('outbox.cancel', { outboxId }),
    retry: (outboxId) => send('outbox.retry', { outboxId }),
    allowChannel: channelAsker(),
    ...handingOver,
    arrived: (outboxId) => send('outbox.arrived', { outboxId }),
    dropMessage: (outboxId) => send('outbox.drop', { outboxId }),
    openTicket: (url) => openTicket(url),
    openOptions: () => openPage('options.html'),
    address: winsAddress(),
    now: Date.now,
    newId: () => crypto.randomUUID(),
    random: Math.random,
  }
}

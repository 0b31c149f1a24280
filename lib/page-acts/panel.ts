/** What the panel may do, for real: messages to the background, permissions, settings, the clipboard. */
import type { PanelDeps } from '@/components/panel/deps'
import { AppError } from '../errors'
import { send } from '../messages'
import { changeDrafts, drafts, productVersion } from '../settings'
import { openPage } from '../tabs'
import { channelAsker, mustAllow, watchChannels } from './asking'
import { customerActs } from './customer'
import { healthActs } from './examine'
import { guardedActs } from './guard'
import { handingOver } from './hand-over'
import { insertActs } from './insert'
import { wholeActs } from './load-all'
import { noteActs } from './notes'
import { obstacleActs } from './obstacles'
import { peopleActs } from './people'
import { replyActs } from './reply'
import { teachActs } from './teach'

export function panelActs(windowId: number): PanelDeps {
  return {
    ...obstacleActs,
    ...customerActs,
    ...wholeActs,
    ...healthActs,
    ...teachActs,
    ...insertActs,
    ...noteActs,
    ...peopleActs,
    refresh: () => send('panel.view', { windowId }),
    allowSite: async (origin) => {
      await mustAllow(origin)
      return send('site.use', { origin, windowId })
    },
    forgetSite: (origin) => send('site.forget', { origin }),
    readOnce: () => send('site.read-once', { windowId }),
    readSelection: () => send('text.read-selection', { windowId }),
    readPasted: (text) => send('text.read-pasted', { windowId, text }),
    correct: (correction) => send('style.correct', { windowId, ...correction }),
    sendMessage: (input) => send('message.send', input),
    keepPraise: (input) => send('praise.keep', input),
    removeWin: (winId) => send('win.remove', { winId }),
    cancelSend: (outboxId) => send('outbox.cancel', { outboxId }),
    retry: (outboxId) => send('outbox.retry', { outboxId }),
    allowChannel: channelAsker(),
    ...handingOver,
    arrived: (outboxId) => send('outbox.arrived', { outboxId }),
    dropMessage: (outboxId) => send('outbox.drop', { outboxId }),
    drain: () => send('outbox.drain', undefined),
    ...replyActs,
    copy: (text) =>
      navigator.clipboard.writeText(text).catch(() => {
        throw new AppError('copy/denied')
      }),
    ...guardedActs,
    openWins: (part) => openPage('wins.html', part),
    openOptions: () => openPage('options.html'),
    openGuide: () => void openPage('guide.html', 'how'),
    loadDraft: async (ticketKey) => (await drafts.getValue())[ticketKey] ?? null,
    saveDraft: (ticketKey, draft) =>
      changeDrafts(({ [ticketKey]: _, ...others }) => (draft ? { ...others, [ticketKey]: draft } : others)),
    watchChannels,
    version: productVersion(),
    now: Date.now,
    newId: () => crypto.randomUUID(),
  }
}

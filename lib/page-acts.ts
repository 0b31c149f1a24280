/** What the pages may do, for real: messages to the background, permissions, settings, the clipboard. */
import { browser } from 'wxt/browser'
import type { PanelDeps } from '@/components/panel/deps'
import type { WinsDeps } from '@/components/wins/deps'
import { AppError } from './errors'
import { send } from './messages'
import { requestOrigin } from './permissions'
import { channels, drafts } from './settings'
import { openPage, openTicket } from './tabs'

export function panelActs(windowId: number): PanelDeps {
  return {
    refresh: () => send('panel.view', { windowId }),
    allowSite: async (origin) => {
      // First of all: a request after any other wait is no longer inside the click.
      if (!(await requestOrigin(origin))) throw new AppError('perm/denied')
      return send('site.use', { origin, windowId })
    },
    forgetSite: (origin) => send('site.forget', { origin }),
    readOnce: () => send('site.read-once', { windowId }),
    readSelection: () => send('text.read-selection', { windowId }),
    readPasted: (text) => send('text.read-pasted', { windowId, text }),
    correct: (correction) => send('style.correct', { windowId, ...correction }),
    sendPraise: (input) => send('praise.send', input),
    keepPraise: (input) => send('praise.keep', input),
    removeWin: (winId) => send('win.remove', { winId }),
    cancelSend: (outboxId) => send('outbox.cancel', { outboxId }),
    retry: (outboxId) => send('outbox.retry', { outboxId }),
    arrived: (outboxId) => send('outbox.arrived', { outboxId }),
    drain: () => send('outbox.drain', undefined),
    copy: (text) => navigator.clipboard.writeText(text),
    openWins: () => openPage('wins.html'),
    openOptions: () => openPage('options.html'),
    loadDraft: async (ticketKey) => (await drafts.getValue())[ticketKey] ?? null,
    saveDraft: async (ticketKey, draft) => {
      const { [ticketKey]: _, ...others } = await drafts.getValue()
      await drafts.setValue(draft ? { ...others, [ticketKey]: draft } : others)
    },
    watchChannels,
    version: browser.runtime.getManifest().version,
    now: Date.now,
    newId: () => crypto.randomUUID(),
  }
}

export function winsActs(): WinsDeps {
  return {
    removeWin: (winId) => send('win.remove', { winId }),
    restoreWin: (winId) => send('win.restore', { winId }),
    editWin: (winId, edit) => send('win.edit', { winId, edit }),
    cancelSend: (outboxId) => send('outbox.cancel', { outboxId }),
    retry: (outboxId) => send('outbox.retry', { outboxId }),
    arrived: (outboxId) => send('outbox.arrived', { outboxId }),
    openTicket: (url) => openTicket(url),
    openOptions: () => openPage('options.html'),
    now: Date.now,
  }
}

/** Without the address: a page that only shows a name needs no secret. */
const watchChannels: PanelDeps['watchChannels'] = (changed) => {
  const tell = (list: { id: string; name: string }[]) => changed(list.map(({ id, name }) => ({ id, name })))
  channels.getValue().then(tell)
  return channels.watch(tell)
}

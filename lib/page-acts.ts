/** What the pages may do, for real: messages to the background, permissions, settings, the clipboard. */
import i18next from 'i18next'
import type { OptionsDeps } from '@/components/options/deps'
import type { PanelDeps } from '@/components/panel/deps'
import type { WinsDeps } from '@/components/wins/deps'
import { AppError } from './errors'
import { send } from './messages'
import { backupActs } from './page-acts/backup'
import { choiceActs, lockActs } from './page-acts/choices'
import { customerActs } from './page-acts/customer'
import { guardedActs } from './page-acts/guard'
import { handingOver } from './page-acts/hand-over'
import { wholeActs } from './page-acts/load-all'
import { noteActs } from './page-acts/notes'
import { obstacleActs } from './page-acts/obstacles'
import { peopleActs } from './page-acts/people'
import { promptActs } from './page-acts/prompts'
import { replyActs } from './page-acts/reply'
import { subjectActs } from './page-acts/subject'
import { watchSetting } from './page-acts/watching'
import { winsAddress } from './page-acts/wins-address'
import { giveBack, injectIntoOpenTabs, requestOrigin, useSite } from './permissions'
import { type Channel, changeDrafts, channels, drafts, productVersion, usedSites } from './settings'
import { openPage, openTicket } from './tabs'

export function panelActs(windowId: number): PanelDeps {
  return {
    ...obstacleActs,
    ...customerActs,
    ...wholeActs,
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
    copy: (text) => navigator.clipboard.writeText(text),
    ...guardedActs,
    openWins: (part) => openPage('wins.html', part),
    openOptions: () => openPage('options.html'),
    loadDraft: async (ticketKey) => (await drafts.getValue())[ticketKey] ?? null,
    saveDraft: (ticketKey, draft) =>
      changeDrafts(({ [ticketKey]: _, ...others }) => (draft ? { ...others, [ticketKey]: draft } : others)),
    watchChannels,
    version: productVersion(),
    now: Date.now,
    newId: () => crypto.randomUUID(),
  }
}

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

export function optionsActs(): OptionsDeps {
  return {
    ...choiceActs,
    ...lockActs,
    ...replyActs,
    savePerson: (person, id) => send('person.save', { person, id: id ?? null }),
    removePerson: (id) => send('person.remove', { id }),
    watchChannels: watchSetting(channels),
    saveChannel: async (channel, place) => {
      await mustAllow(new URL(channel.address).origin)
      const all = await channels.getValue()
      const at = all.findIndex(({ id }) => id === channel.id)
      const others = all.filter(({ id }) => id !== channel.id)
      await channels.setValue(others.toSpliced(at < 0 ? (place ?? others.length) : at, 0, channel))
      const replaced = all[at]
      if (replaced) await giveBack(new URL(replaced.address).origin)
    },
    removeChannel: async (id) => {
      const all = await channels.getValue()
      await channels.setValue(all.filter((each) => each.id !== id))
      const gone = all.find((each) => each.id === id)
      if (gone) await giveBack(new URL(gone.address).origin)
    },
    sendTest: (channelId) => send('channel.test', { channelId, text: i18next.t('options.channel.testText') }),
    watchSites: watchSetting(usedSites),
    ...subjectActs,
    addSite: async (origin) => {
      await mustAllow(origin)
      await useSite(origin)
      await injectIntoOpenTabs()
    },
    removeSite: (origin) => send('site.forget', { origin }),
    backup: backupActs(),
    openWelcome: () => void openPage('welcome.html'),
    version: productVersion,
    newId: () => crypto.randomUUID(),
  }
}

/** First of all in a click: a request after any other wait is no longer inside it. */
async function mustAllow(origin: string): Promise<void> {
  if (!(await requestOrigin(origin))) throw new AppError('perm/denied')
}

/** Knows the addresses before the click: reading them inside it would be a wait before the request. */
function channelAsker(): PanelDeps['allowChannel'] {
  let known: Channel[] = []
  const learn = (list: Channel[]) => {
    known = list
  }
  channels.getValue().then(learn)
  channels.watch(learn)
  return async (channelId) => {
    const channel = known.find(({ id }) => id === channelId)
    if (!channel) throw new AppError('send/no-channel')
    await mustAllow(new URL(channel.address).origin)
  }
}

/** Without the address: a page that only shows a name needs no secret. */
const watchChannels: PanelDeps['watchChannels'] = (changed) => {
  const tell = (list: { id: string; name: string }[]) => changed(list.map(({ id, name }) => ({ id, name })))
  channels.getValue().then(tell)
  return channels.watch(tell)
}

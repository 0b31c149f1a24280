/** Registers every listener before it returns: any of them may be what wakes the worker. */
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { handleActs, tidyRecords } from '@/lib/background/acts'
import { handleDrafts } from '@/lib/background/drafts'
import { handleGuard, hideByKey } from '@/lib/background/guard-acts'
import { drainOutbox } from '@/lib/background/sending'
import { actByKey, handleViews, showAgain, showEverywhere, showSelection } from '@/lib/background/showing'
import { welcome } from '@/lib/background/welcome-acts'
import { injectIntoOpenTabs, readOnlyWhereAllowed, syncScripts } from '@/lib/permissions'
import { onWake } from '@/lib/reminders'
import { closeSettingsToPages } from '@/lib/settings'
import { createMenus, openPanel } from '@/lib/tabs'

export default defineBackground({
  type: 'module',
  main() {
    closeSettingsToPages()
    handleGuard()
    handleViews()
    handleActs()
    handleDrafts()
    onWake('outbox', drainOutbox)
    browser.action.onClicked.addListener((tab) => {
      openPanel(tab.windowId)
      showAgain(tab.windowId)
    })
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'hide') return hideByKey()
      if (!tab) return
      if (command === 'panel') openPanel(tab.windowId)
      if (command === 'keep-praise' || command === 'new-note') actByKey(tab.windowId, command)
      showAgain(tab.windowId)
    })
    browser.contextMenus.onClicked.addListener((info, tab) => {
      if (!tab) return
      openPanel(tab.windowId)
      if (info.menuItemId === 'selection') showSelection(tab.windowId)
      else showAgain(tab.windowId)
    })
    browser.runtime.onInstalled.addListener(({ reason }) => {
      createMenus()
      wakeUp()
      welcome(reason)
    })
    browser.runtime.onStartup.addListener(wakeUp)
    browser.permissions.onAdded.addListener(syncScripts)
    browser.permissions.onRemoved.addListener(stopReading)
    self.addEventListener('online', drainOutbox)
  },
})

/** Scripts registered at run time vanish on an update; messages may have been left half sent. */
function wakeUp(): void {
  Promise.allSettled([syncScripts().then(injectIntoOpenTabs), drainOutbox(), tidyRecords()])
}

/** The permission may have gone in the browser's own page: then nobody else tells the panels. */
async function stopReading(): Promise<void> {
  await readOnlyWhereAllowed()
  await showEverywhere()
}

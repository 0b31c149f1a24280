/**
 * Registers every listener before it returns: any of them may be what wakes the worker. One file and no module: so the
 * browser keeps it compiled, and the worker wakes sooner.
 */
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { handleActs } from '@/lib/background/acts'
import { handleDrafts } from '@/lib/background/drafts'
import { handleGuard, hideByKey } from '@/lib/background/guard-acts'
import { drainOutbox } from '@/lib/background/sending'
import { actByKey, handleViews, showAgain, showSelection } from '@/lib/background/showing'
import { stopReading, wakeUp } from '@/lib/background/waking'
import { welcome } from '@/lib/background/welcome-acts'
import { syncScripts } from '@/lib/permissions'
import { onWake } from '@/lib/reminders'
import { closeSettingsToPages } from '@/lib/settings'
import { createMenus, openPanel } from '@/lib/tabs'

export default defineBackground({
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
      if (command === 'keep-praise' || command === 'new-note' || command === 'insert')
        actByKey(tab.windowId, command)
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

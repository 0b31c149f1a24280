/** Opens the empty panel the way the product opens its own: by the icon, through the worker. */
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'

export default defineBackground({
  type: 'module',
  main() {
    browser.action.onClicked.addListener((tab) => {
      browser.sidePanel.open({ windowId: tab.windowId })
    })
  },
})

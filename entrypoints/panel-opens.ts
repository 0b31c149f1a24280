/**
 * The first script of the panel's page, and so small that it runs while the others are still fetched: the background
 * wakes meanwhile, which takes as long as they do.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { send } from '@/lib/messages'

export default defineUnlistedScript(() => {
  // Whoever needs the background hears of a failure.
  send('panel.opens', undefined).catch(() => undefined)
})

/** Watches the page it stands in and reports the ticket on screen. Runs only where the agent allowed it. */
import { defineContentScript } from 'wxt/utils/define-content-script'
import { reportPage } from '@/lib/report-page'

export default defineContentScript({
  registration: 'runtime',
  main: (ctx) => reportPage(ctx.signal),
})

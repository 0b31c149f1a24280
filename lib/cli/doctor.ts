/** `npm run -s doctor -- page.html --url URL`: what each layout finds in a saved page, so that a repair takes minutes. */
import type { Examined } from '@/lib/helpdesks/examine-page'
import { reportOf } from './doctor-report'
import { inSavedPage, pageCommand } from './page-command'

const USAGE = 'Usage: npm run -s doctor -- page.html --url URL [--desk ID]'

process.exitCode = await pageCommand(USAGE, process.argv.slice(2), async (page, { desk }) => {
  const question = `examinePage(${JSON.stringify(desk ?? null)})`
  const examined = await inSavedPage<Examined>(page, 'lib/helpdesks/examine-page.ts', question)
  process.stdout.write(reportOf(examined))
  return examined.outcome.startsWith('read ') ? 0 : 1
})

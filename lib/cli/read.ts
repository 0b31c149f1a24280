/** `npm run -s read -- --url URL page.html`: prints the snapshot that the reader makes of a saved page. */
import type { SavedPageAnswer } from '@/lib/helpdesks/saved-page'
import { complain, inSavedPage, pageCommand } from './page-command'

const USAGE = 'Usage: npm run -s read -- --url URL page.html'

process.exitCode = await pageCommand(USAGE, process.argv.slice(2), async (page) => {
  const answer = await inSavedPage<SavedPageAnswer>(page, 'lib/helpdesks/saved-page.ts', 'readSavedPage()')
  if ('failure' in answer) return complain(sentenceOf(answer.failure), 1)
  process.stdout.write(`${JSON.stringify(answer.snapshot, null, 2)}\n`)
  return 0
})

function sentenceOf(failure: { helpdesk: string; layout: string; field: string; selector: string }): string {
  const { helpdesk, layout, field, selector } = failure
  return `This page of ${helpdesk} has changed: ${field} was not found (layout ${layout}, looked for ${selector}).`
}

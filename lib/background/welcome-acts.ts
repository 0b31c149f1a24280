/** The welcome page: opened once after the install; made-up tickets and messages, there and in the guide, read for real. */
import { handle } from '../messages'
import { records } from '../records/open'
import { isEmpty } from '../records/tables'
import { chosenLanguage } from '../settings'
import { openPage } from '../tabs'
import { classifier } from './model'
import { understand } from './understand'

export function handleWelcome(): void {
  // Nothing is looked up and nothing is stored: the ticket is none.
  handle('sample.understand', async ({ snapshot, me }) => {
    const known = { me, colleagues: [], corrections: new Map(), isKnown: false, isAnalysed: true }
    const understood = understand(snapshot, await classifier(), {
      ...known,
      language: await chosenLanguage(),
    })
    return understood && { ...understood, earlier: null }
  })
  handle('sample.classify', async ({ text }) => {
    const { type, band } = (await classifier())(text, false)
    return { type, band }
  })
}

/** Not after an update, and not where the records show that it was here before. */
export async function welcome(reason: string): Promise<void> {
  if (reason === 'install' && (await isEmpty(records()))) await openPage('welcome.html')
}

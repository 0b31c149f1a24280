/** What has to be put right when the browser starts, Bouquet is updated, or a permission goes. */
import { injectIntoOpenTabs, readOnlyWhereAllowed, syncScripts } from '../permissions'
import { tidyRecords } from './acts'
import { drainOutbox } from './sending'
import { showEverywhere } from './showing'

/** Scripts registered at run time vanish on an update; messages may have been left half sent. */
export function wakeUp(): void {
  Promise.allSettled([syncScripts().then(injectIntoOpenTabs), drainOutbox(), tidyRecords()])
}

/** The permission may have gone in the browser's own page: then nobody else tells the panels. */
export async function stopReading(): Promise<void> {
  await readOnlyWhereAllowed()
  await showEverywhere()
}

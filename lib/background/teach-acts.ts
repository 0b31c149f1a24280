/** What the agent taught: kept, handed to the pages of its own site, and forgotten. */
import * as v from 'valibot'
import { taughtSite } from '../helpdesks/taught-schema'
import type { TaughtSite } from '../helpdesks/taught-site'
import { handle } from '../messages'
import { tellTaught } from '../permissions'
import { taughtSites } from '../settings'
import { showEverywhere } from './showing'

export function handleTeaching(): void {
  // By the address that the browser gives, never by what the page says.
  handle('site.taught', async (_, { url = '' }) => {
    const origin = URL.canParse(url) ? new URL(url).origin : ''
    return (await taughtSites.getValue()).filter((site) => site.origin === origin)
  })
  handle('site.teach', async ({ site }) => {
    const checked = v.parse(taughtSite, site)
    await change((sites) => [...sites.filter(({ id }) => id !== checked.id), checked])
    await tell(checked.origin)
  })
  handle('site.unteach', async ({ id }) => {
    const gone = (await taughtSites.getValue()).find((site) => site.id === id)
    await change((sites) => sites.filter((site) => site.id !== id))
    if (gone) await tell(gone.origin)
  })
}

async function change(next: (sites: TaughtSite[]) => TaughtSite[]): Promise<void> {
  await navigator.locks.request('bouquet-taught', async () =>
    taughtSites.setValue(next(await taughtSites.getValue())),
  )
}

async function tell(origin: string): Promise<void> {
  await tellTaught(origin)
  await showEverywhere()
}

/**
 * What reads a page that no help desk file knows, any page's reader and what the agent taught, is loaded only there: most
 * pages never need it, and every page of a help desk would carry its weight.
 */
import type { TaughtSite } from './helpdesks/taught-site'
import type { AnyPage, HelpDesk } from './helpdesks/types'
import { send } from './messages'

type AnyPageScript = { reader: AnyPage; taughtDesk: (site: TaughtSite) => HelpDesk }

/** Both scripts stand in one script world of the page. */
type World = typeof globalThis & { bouquetAnyPage?: AnyPageScript }

/** Only what the script put there: a page's `<div id="bouquetAnyPage">` answers by that name too. */
export const anyPage = (): AnyPageScript | undefined =>
  Object.hasOwn(globalThis, 'bouquetAnyPage') ? (globalThis as World).bouquetAnyPage : undefined

/** What the script of its own does. */
export function provideAnyPage(script: AnyPageScript): void {
  const world: World = globalThis
  world.bouquetAnyPage = script
}

/** True where it is there now and was not before. */
export async function loadAnyPage(): Promise<boolean> {
  if (anyPage()) return false
  await send('page.any', undefined).catch(() => undefined)
  return anyPage() !== undefined
}

/**
 * The reader of any page is loaded only where no help desk file knows the page: most pages never need it, and every page
 * of a help desk would carry its weight.
 */
import type { AnyPage } from './helpdesks/types'
import { send } from './messages'

/** Both scripts stand in one script world of the page. */
type World = typeof globalThis & { bouquetAnyPage?: AnyPage }

/** Only what the script put there: a page's `<div id="bouquetAnyPage">` answers by that name too. */
export const anyPage = (): AnyPage | undefined =>
  Object.hasOwn(globalThis, 'bouquetAnyPage') ? (globalThis as World).bouquetAnyPage : undefined

/** What the script of its own does. */
export function provideAnyPage(reader: AnyPage): void {
  const world: World = globalThis
  world.bouquetAnyPage = reader
}

/** True where it is there now and was not before. */
export async function loadAnyPage(): Promise<boolean> {
  if (anyPage()) return false
  await send('page.any', undefined).catch(() => undefined)
  return anyPage() !== undefined
}

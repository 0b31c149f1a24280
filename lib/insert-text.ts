/** Puts a text into the help desk's own editor in a tab, by scripts that are loaded for this one click. Sends nothing. */
import { browser } from 'wxt/browser'
import { AppError } from './errors'
import { pasteIntoFocused } from './helpdesks/insert/paste'
import type { Inserting } from './helpdesks/insert/session'
import type { InsertInput, InsertOutcome, Prepared, Ready, Seen, Way } from './helpdesks/insert/types'

/** What `entrypoints/insert.ts` leaves in its world of the page, where the page's own scripts do not see it. */
type InPage = { bouquetInserting: Inserting }

/** Throws `perm/denied` where neither a grant nor the icon's click covers this tab. */
export async function insertText(tabId: number, input: InsertInput): Promise<InsertOutcome> {
  const target = { tabId }
  await run(() => browser.scripting.executeScript({ target, files: ['/insert.js'] }), tabId)
  const prepared = await ask<Prepared>(tabId, prepare, [input])
  if (prepared.kind !== 'ready') return prepared.kind
  for (const way of prepared.ways) {
    await tryWay(tabId, way, prepared)
    const seen = await ask<Seen>(tabId, readBack, [])
    if (seen !== 'unchanged') return seen
  }
  return 'refused'
}

async function tryWay(tabId: number, way: Way, { text, html }: Ready): Promise<void> {
  if (way !== 'paste') return ask<void>(tabId, write, [way])
  const paste = { target: { tabId }, world: 'MAIN' as const, func: pasteIntoFocused, args: [text, html] }
  await run(() => browser.scripting.executeScript(paste as never), tabId)
}

// Each goes into the page by its source, as `pasteIntoFocused` does.
const prepare = (input: InsertInput) => (globalThis as unknown as InPage).bouquetInserting.prepare(input)
const write = (way: 'type' | 'fill') => (globalThis as unknown as InPage).bouquetInserting.write(way)
const readBack = () => (globalThis as unknown as InPage).bouquetInserting.readBack()

/** Throws `ext/unreachable` where the page went away meanwhile. */
async function ask<T>(tabId: number, func: (...args: never[]) => unknown, args: unknown[]): Promise<T> {
  const script = { target: { tabId }, func, args } as never
  const [frame] = await run(() => browser.scripting.executeScript(script), tabId)
  if (!frame || 'error' in frame) throw new AppError('ext/unreachable', { name: 'insert' })
  return frame.result as T
}

async function run<T>(start: () => Promise<T>, tabId: number): Promise<T> {
  try {
    return await start()
  } catch {
    throw new AppError('perm/denied', { tabId })
  }
}

/** Everything that the extension keeps in this browser, as the browser itself has it. */
import type { Page } from 'puppeteer-core'
import type { browser as extensionApi } from 'wxt/browser'
import type { Extension } from './extension'

/** In a page of ours, or in the worker. */
declare const chrome: typeof extensionApi

export type Stored = {
  /** Rows of every table of every database. */
  tables: Record<string, unknown[]>
  local: Record<string, unknown>
  session: Record<string, unknown>
  sync: Record<string, unknown>
  /** Names of caches, and keys of the page's own storage. */
  other: string[]
}

/** @param page any page of the extension; the databases are opened without its own code. */
export function storedIn(page: Page): Promise<Stored> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const tables: Record<string, unknown[]> = {}
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await settled(indexedDB.open(name))
      for (const table of db.objectStoreNames) {
        tables[table] = await settled(db.transaction(table).objectStore(table).getAll())
      }
      db.close()
    }
    return {
      tables,
      local: await chrome.storage.local.get(),
      session: await chrome.storage.session.get(),
      sync: await chrome.storage.sync.get(),
      other: [...(await caches.keys()), ...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    }
  })
}

/** Everything in the extension's storage areas, as one text. */
export async function storageOf({ worker }: Extension): Promise<string> {
  return (await worker()).evaluate(async () =>
    JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
  )
}

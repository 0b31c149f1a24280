/** Puts rows straight into the extension's database, as if years had passed. */
import type { Page } from 'puppeteer-core'

/** @param page any page of the extension that has opened its records. */
export async function fillTables(page: Page, tables: Record<string, object[]>): Promise<void> {
  for (const [table, rows] of Object.entries(tables)) {
    for (let at = 0; at < rows.length; at += PER_CALL)
      await page.evaluate(put, table, rows.slice(at, at + PER_CALL))
  }
}

const PER_CALL = 2_000

async function put(table: string, rows: object[]): Promise<void> {
  const open = indexedDB.open('bouquet')
  await new Promise((resolve, reject) => {
    open.onsuccess = resolve
    open.onerror = reject
  })
  const db = open.result
  const transaction = db.transaction(table, 'readwrite')
  for (const row of rows) transaction.objectStore(table).put(row)
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve
    transaction.onabort = reject
  })
  db.close()
}

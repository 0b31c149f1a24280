/** From what is kept in this browser to a backup file, and back into it. */

import { AppError } from '../errors'
import { type Records, withRecords } from '../records/open'
import { dropLeftovers, mergeInto, replaceWith } from '../records/restore'
import { readTables } from '../records/tables'
import type { BackupContent } from './content'
import { parseBackup } from './parse'
import type { OnProgress } from './passphrase'
import { type Preview, previewOf } from './preview'
import { seal } from './seal'
import { readSettings, writeSettings } from './settings-kept'
import { unseal } from './unseal'

export type RestoreMode = 'merge' | 'replace'

export async function makeBackup(
  db: Records,
  passphrase: string,
  about: { product: string; now: number },
  onProgress?: OnProgress,
  workFactor?: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const [tables, settings] = await Promise.all([readTables(db), readSettings()])
  const content = { madeAt: about.now, product: about.product, tables, settings }
  return seal(content, passphrase, onProgress, workFactor)
}

/** Nothing is written but a temporary database, where an older backup needs the migrations. */
export async function openBackup(
  db: Records,
  file: Blob,
  passphrase: string,
  product: string,
  onProgress?: OnProgress,
): Promise<{ preview: Preview; content: BackupContent }> {
  const content = await parseBackup(await unseal(file, passphrase, onProgress), product)
  return { content, preview: previewOf(content, await readTables(db)) }
}

/** Records first, all or none. Throws `backup/half` where only the settings found no room. */
export async function restoreBackup(db: Records, content: BackupContent, mode: RestoreMode): Promise<void> {
  await (mode === 'merge' ? mergeInto(db, content.tables) : replaceWith(db, content.tables))
  try {
    await writeSettings(content.settings, mode)
  } catch {
    throw new AppError('backup/half')
  }
  await withRecords(db, dropLeftovers)
}

/** "bouquet-2026-11-28.age", by the agent's own calendar. */
export function fileNameOf(now: number): string {
  const date = new Date(now)
  const two = (part: number) => String(part).padStart(2, '0')
  return `bouquet-${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}.age`
}

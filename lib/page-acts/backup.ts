/** Saving and restoring a backup, for real. The one place where a page writes the database: one page at a time. */
import type { BackupDeps } from '@/components/backup/deps'
import { AppError } from '../errors'
import { send } from '../messages'
import { injectIntoOpenTabs, isGranted, requestOrigin, syncScripts } from '../permissions'
import { records } from '../records/open'
import { channels, lastBackupAt, productVersion, usedSites } from '../settings'
import { saveFile } from './save-file'

/** Encryption and checks are loaded at their first use: the page that only offers them stays small. */
const load = () => import('../backup/make')

export function backupActs(): BackupDeps {
  return {
    watchLastBackup: (changed) => {
      lastBackupAt.getValue().then(changed)
      return lastBackupAt.watch(changed)
    },
    saveBackup: async (passphrase, onProgress) => {
      const { fileNameOf, makeBackup } = await load()
      const now = Date.now()
      const about = { product: productVersion(), now }
      const bytes = await makeBackup(records(), passphrase, about, onProgress)
      const name = fileNameOf(now)
      saveFile(name, new Blob([bytes], { type: 'application/octet-stream' }))
      await lastBackupAt.setValue(now)
      return { name, bytes: bytes.length }
    },
    openBackup: async (file, passphrase, onProgress) => {
      const { openBackup } = await load()
      // Shared: a restore elsewhere would tidy away the database in which an older backup is brought up.
      return navigator.locks.request(LOCK, { mode: 'shared' }, () =>
        openBackup(records(), file, passphrase, productVersion(), onProgress),
      )
    },
    restoreBackup: async (content, mode) => {
      const { restoreBackup } = await load()
      await alone(() => restoreBackup(records(), content, mode))
      // The panels look again: whose praise it is depends on the names.
      await send('backup.restored', undefined)
      return missing()
    },
    allowAgain: async (origin) => {
      if (!(await requestOrigin(origin))) throw new AppError('perm/denied')
      await syncScripts()
      await injectIntoOpenTabs()
    },
  }
}

const LOCK = 'bouquet-restore'

/** No other page restores, and the background sends nothing meanwhile. Throws `backup/busy`. */
async function alone(run: () => Promise<void>): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) throw new AppError('backup/busy')
    await navigator.locks.request('bouquet-outbox', run)
  })
}

async function missing(): Promise<{ origin: string; host: string }[]> {
  const sites = (await usedSites.getValue()).map((site) => site.origin)
  const addresses = (await channels.getValue()).map(({ address }) => new URL(address).origin)
  const origins = [...new Set([...sites, ...addresses])]
  const granted = await Promise.all(origins.map(isGranted))
  return origins
    .filter((_, index) => !granted[index])
    .map((origin) => ({ origin, host: new URL(origin).host }))
}

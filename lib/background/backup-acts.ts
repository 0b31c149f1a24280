/** What follows a restore: pages have written the records, so everybody looks again. */
import { handle } from '../messages'
import { drainOutbox } from './sending'
import { showEverywhere } from './showing'

export function handleBackup(): void {
  handle('backup.restored', async () => {
    await drainOutbox()
    await showEverywhere()
  })
}

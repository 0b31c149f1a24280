/** What saving and restoring a backup needs; rejections are AppErrors. */
import type { Watch } from '@/components/ui/use-watched'
import type { BackupContent } from '@/lib/backup/content'
import type { Preview } from '@/lib/backup/preview'

/** From 0 to 1: how far the passphrase has been turned into a key, which takes most of the time. */
export type OnProgress = (share: number) => void

/** A file that was opened and checked; nothing is written yet. */
export type Opened = { preview: Preview; content: BackupContent }

export type RestoreMode = 'merge' | 'replace'

/** An origin of a help desk or a channel that the browser must be asked for again. */
export type Missing = { origin: string; host: string }

export type SavedFile = { name: string; bytes: number }

export type BackupDeps = {
  /** Null: never. Milliseconds since 1970. */
  watchLastBackup: Watch<number | null>
  /** Writes the file into the browser's downloads. */
  saveBackup: (passphrase: string, onProgress: OnProgress) => Promise<SavedFile>
  openBackup: (file: File, passphrase: string, onProgress: OnProgress) => Promise<Opened>
  /** All or nothing. Answers which permissions are missing now. */
  restoreBackup: (content: BackupContent, mode: RestoreMode) => Promise<Missing[]>
  /** The first call in the click's handler. */
  allowAgain: (origin: string) => Promise<void>
}

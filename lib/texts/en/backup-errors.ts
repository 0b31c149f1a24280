/** What can go wrong with a backup: not among the words of the panel, which restores none. */
import type { ErrorCode } from '@/lib/errors'

export type BackupCode = Extract<ErrorCode, `backup/${string}`>

export const backupErrors = {
  'backup/not-a-backup':
    'This file is no backup of Bouquet. Choose the file whose name ends in “.age”. Nothing was changed.',
  'backup/unreadable':
    'The browser cannot read this file: it was changed or moved after you chose it. Choose it again. Nothing was changed.',
  'backup/plain':
    'This file is not encrypted, so Bouquet did not write it. It reads encrypted backups only. Nothing was changed.',
  'backup/foreign':
    'This encrypted file was not made by Bouquet, or not with a passphrase. Nothing was changed.',
  'backup/passphrase':
    'This passphrase does not open the file. Look at capital letters and the keyboard’s language. Nothing was changed.',
  'backup/damaged':
    'The file is not whole: it was cut off or altered. Copy it again from where you keep it. Nothing was changed.',
  'backup/too-large': 'This is more than a backup may hold. Nothing was changed.',
  'backup/invalid':
    'The file opens, but holds what Bouquet never writes, so none of it was taken. Nothing was changed.',
  'backup/newer': 'A newer Bouquet made this backup. Update Bouquet, then restore it. Nothing was changed.',
  'backup/busy': 'Another page of Bouquet is restoring right now. Wait for it, then try again.',
  'backup/half':
    'Your records are back, but the settings could not be saved. Free some space, then restore the same file once more.',
} as const satisfies Record<BackupCode, string>

/** One sentence or two per error code: what happened, and what to do. Those of a backup stand in a file of their own. */

import type { ErrorCode } from '@/lib/errors'
import type { AddressProblem } from '@/lib/sharing/types'
import type { BackupCode } from './backup-errors'

export const errors = {
  'read/page-changed': 'This help desk has changed its page. Copy the diagnostics and report them.',
  'read/failed': 'The page could not be read. Reload it, then try again.',
  'read/too-large': 'This ticket is too large to read at once. Mark the message and read the selection.',
  'read/no-text': 'No text is selected on the page. Mark the message, then try again.',
  'perm/denied': 'The browser did not allow it. Try again and choose “Allow”.',
  'perm/no-page': 'The browser does not say which page this is. Click the Bouquet icon on it.',
  'ext/reloaded': 'Bouquet was updated. Close this panel and open it again.',
  'ext/unreachable': 'The page does not answer. Reload it, then try again.',
  'msg/refused': 'A message from an unknown place was refused. Nothing was changed.',
  'db/blocked': 'Another Bouquet window holds an older database. Close it, then try again.',
  'db/full': 'The disk is full, so nothing could be saved. Free some space, then try again.',
  'db/failed': 'Your records could not be opened. Restart the browser, then try again.',
  'erase/sending':
    'A message about this customer is leaving at this moment. Wait until it has arrived, then erase again.',
  'note/gone': 'This note was erased meanwhile, so it is not kept any more. Copy what you still need.',
  'db/too-long': 'This is too long for one note. Put a part of it into another one.',
  'send/rejected': 'The channel refused the message. Check its address in the settings.',
  'send/rate-limited': 'The channel asks to wait. Bouquet tries again by itself.',
  'send/unconfirmed': 'No clear answer came back. Look in the channel before you send it again.',
  'send/offline': 'There is no network. The message waits and leaves when it is back.',
  'send/no-channel': 'The channel of this message is gone. Set one in the settings.',
  'send/bad-address': 'The address of the channel cannot be used. Correct it in the settings.',
  'copy/denied': 'The browser did not let Bouquet copy the text. Click into the panel, then try again.',
  'guard/locked': 'Bouquet is locked. Enter the passphrase first.',
  'guard/wrong': 'That is not the passphrase.',
  'model/broken': 'The reading model could not be loaded. Install Bouquet again.',
  bug: 'Something went wrong inside Bouquet. Your records are safe; reload the panel.',
} as const satisfies Record<Exclude<ErrorCode, BackupCode>, string>

export const address = {
  empty: 'Paste the address of the webhook.',
  malformed: 'This is not a web address. It starts with https://',
  'not-https': 'The address has to start with https://',
  'has-login': 'The address contains a user name or password. Remove it.',
} as const satisfies Record<AddressProblem, string>

/** Expected failures, as plain data that crosses contexts. Never carries ticket text: ids, counts, selectors only. */

/** Every code has one sentence for the user under `errors.<code>` in the texts of the interface. */
export type ErrorCode =
  | 'read/page-changed'
  | 'read/failed'
  | 'read/too-large'
  | 'read/no-text'
  | 'perm/denied'
  | 'perm/no-page'
  | 'ext/reloaded'
  | 'ext/unreachable'
  | 'msg/refused'
  | 'db/blocked'
  | 'db/full'
  | 'db/failed'
  | 'erase/sending'
  | 'db/too-long'
  | 'note/gone'
  | 'send/rejected'
  | 'send/rate-limited'
  | 'send/unconfirmed'
  | 'send/offline'
  | 'send/no-channel'
  | 'send/bad-address'
  | 'copy/denied'
  | 'guard/locked'
  | 'guard/wrong'
  | 'backup/not-a-backup'
  | 'backup/plain'
  | 'backup/unreadable'
  | 'backup/foreign'
  | 'backup/passphrase'
  | 'backup/damaged'
  | 'backup/too-large'
  | 'backup/invalid'
  | 'backup/newer'
  | 'backup/busy'
  | 'backup/half'
  | 'model/broken'
  | 'bug'

export type ErrorDetails = Record<string, string | number | boolean | null>

export class AppError extends Error {
  override readonly name = 'AppError'
  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
  ) {
    super(code)
  }
}

export type PlainError = { code: ErrorCode; details: ErrorDetails }

/** A bug's own message may quote ticket text, so only its class name leaves. */
export function toPlainError(error: unknown): PlainError {
  if (error instanceof AppError) return { code: error.code, details: error.details }
  return { code: 'bug', details: { type: error instanceof Error ? error.name : typeof error } }
}

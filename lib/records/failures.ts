/** From what IndexedDB and Dexie throw to the codes that a person is told. */
import { AppError, type ErrorCode } from '@/lib/errors'

/**
 * Chromium on a really full disk (tried in 156, unlimitedStorage) throws AbortError over DataError "Failed to write
 * blobs", then UnknownError on opening, and never QuotaExceededError: only the room left tells. `room` in bytes.
 */
export async function databaseFailure(
  error: unknown,
  room: () => Promise<number | null> = roomOnDisk,
): Promise<unknown> {
  const failure = codedFailure(error)
  if (!(failure instanceof AppError) || failure === error || failure.code === 'db/full') return failure
  const left = await room()
  return left !== null && left < ENOUGH_BYTES ? new AppError('db/full', failure.details) : failure
}

/**
 * An AppError passes unchanged, and so does a bug of our own, which no database failure may hide.
 * The message of a database error can quote a row, so only its name is kept.
 */
function codedFailure(error: unknown): unknown {
  if (error instanceof AppError) return error
  const names = namesOf(error)
  if (names.length === 0 || names.every((name) => OWN_BUGS.has(name))) return error
  return new AppError(codeOf(names), { name: names[0] ?? 'unknown' })
}

/** The browser keeps journals and a table's next file beside what we write. */
const ENOUGH_BYTES = 5_000_000
const FULL: ReadonlySet<string> = new Set(['QuotaExceededError', 'QuotaExceeded'])
/** Another page holds an older version, or this page is the older one: reloading helps in both. */
const BLOCKED: ReadonlySet<string> = new Set(['DatabaseClosedError', 'VersionError', 'BlockedError'])
const OWN_BUGS: ReadonlySet<string> = new Set([
  'TypeError',
  'ReferenceError',
  'RangeError',
  'SyntaxError',
  'Error',
])

function codeOf(names: string[]): ErrorCode {
  if (names.some((name) => FULL.has(name))) return 'db/full'
  return names.some((name) => BLOCKED.has(name)) ? 'db/blocked' : 'db/failed'
}

/** Dexie wraps: AbortError { inner: QuotaExceededError }, BulkError { failures: [...] }. */
function namesOf(error: unknown, depth = 0): string[] {
  if (depth > 4 || typeof error !== 'object' || error === null) return []
  const { name, inner, cause, failures } = error as Record<string, unknown>
  const nested = [inner, cause, ...(Array.isArray(failures) ? failures.slice(0, 5) : [])]
  return [...(typeof name === 'string' ? [name] : []), ...nested.flatMap((each) => namesOf(each, depth + 1))]
}

/** Null where the browser does not say. With unlimitedStorage the quota is what the disk has left. */
async function roomOnDisk(): Promise<number | null> {
  const { quota, usage } = (await globalThis.navigator?.storage?.estimate?.().catch(() => null)) ?? {}
  return quota === undefined || usage === undefined ? null : quota - usage
}

/** From what IndexedDB and Dexie throw to the codes that a person is told. */
import { AppError, type ErrorCode } from '@/lib/errors'

/**
 * An AppError passes unchanged, and so does a bug of our own, which no database failure may hide.
 * The message of a database error can quote a row, so only its name is kept.
 */
export function databaseError(error: unknown): unknown {
  if (error instanceof AppError) return error
  const names = namesOf(error)
  if (names.length === 0 || names.every((name) => OWN_BUGS.has(name))) return error
  return new AppError(codeOf(names), { name: names[0] ?? 'unknown' })
}

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

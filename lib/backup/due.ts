/** When the agent should be asked to make a backup. Pure. */

export type BackupFacts = {
  /** Null: never. */
  lastBackupAt: number | null
  /** The first and the last write that is still to be seen; null where nothing is kept. */
  changes: { first: number; last: number } | null
}

const WEEK_MS = 7 * 24 * 60 * 60_000
/** More than this in the future: the clock has been set back since. */
const SLACK_MS = 60 * 60_000

/** A week after the last backup, or after the first thing worth one, where something has changed since. */
export function backupDue({ lastBackupAt, changes }: BackupFacts, now: number): boolean {
  if (!changes) return false
  // A date that has not come yet says nothing: better one reminder too many than none for years.
  const last = lastBackupAt !== null && lastBackupAt <= now + SLACK_MS ? lastBackupAt : null
  if (last === null) return now - changes.first >= WEEK_MS
  return now - last >= WEEK_MS && changes.last > last
}

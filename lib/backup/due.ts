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
  const last = datedBefore(lastBackupAt, now)
  if (last === null) return now - changes.first >= WEEK_MS
  return now - last >= WEEK_MS && changes.last > last
}

/** False: whatever has changed since, no backup is due. */
export function isOlderThanWeek(lastBackupAt: number | null, now: number): boolean {
  const last = datedBefore(lastBackupAt, now)
  return last === null || now - last >= WEEK_MS
}

/** A date that has not come yet says nothing: better one reminder too many than none for years. */
function datedBefore(time: number | null, now: number): number | null {
  return time !== null && time <= now + SLACK_MS ? time : null
}

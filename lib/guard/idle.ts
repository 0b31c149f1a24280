/** When a lock closes by itself, and how long wrong passphrases have to wait. Pure; times in milliseconds. */

const MINUTE = 60_000
/** Clocks of two computers differ, and corrections of a second are usual. */
const CLOCK_SLIP = MINUTE

/** @param idleMinutes null: never. A clock that was set back locks, too: nobody knows how long it has been. */
export function isIdleOver(lastActiveAt: number, idleMinutes: number | null, now: number): boolean {
  if (idleMinutes === null) return false
  return now >= lastActiveAt + idleMinutes * MINUTE || now < lastActiveAt - CLOCK_SLIP
}

/** Null where it never closes by itself. */
export function idleEnd(lastActiveAt: number, idleMinutes: number | null): number | null {
  return idleMinutes === null ? null : lastActiveAt + idleMinutes * MINUTE
}

/** A slip of the finger costs nothing. */
const FREE_TRIES = 3
const FIRST_WAIT = 5000
const LONGEST_WAIT = 5 * MINUTE

/** Doubles from the fourth wrong passphrase on. A clock set back never makes it longer than that. */
export function waitFor({ count, lastAt }: { count: number; lastAt: number }, now: number): number {
  if (count <= FREE_TRIES) return 0
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (count - FREE_TRIES - 1))
  return Math.min(wait, Math.max(0, lastAt + wait - now))
}

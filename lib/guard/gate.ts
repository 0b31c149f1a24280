/** Whether everything personal is covered now, and what covers and uncovers it: the same for every page. */
import { wakeAt } from '../reminders'
import { isHidden, type Lock, lock, lockOpen } from '../settings'
import { idleEnd, isIdleOver } from './idle'

/** hidden: the agent's own key, against a shared screen · locked: only the passphrase opens it. */
export type Cover = 'none' | 'hidden' | 'locked'

/** An open lock whose time is over counts as locked before anybody has noted it. */
export async function isLocked(now: number): Promise<boolean> {
  const set = await lock.getValue()
  if (!set) return false
  const open = await lockOpen.getValue()
  return !open || isIdleOver(open.lastActiveAt, set.idleMinutes, now)
}

export async function coverNow(now: number): Promise<Cover> {
  if (await isLocked(now)) return 'locked'
  return (await isHidden.getValue()) ? 'hidden' : 'none'
}

export function watchCover(changed: (cover: Cover) => void): () => void {
  let asked = 0
  const look = async () => {
    asked += 1
    const mine = asked
    const cover = await coverNow(Date.now())
    // An older answer must not uncover what has been covered meanwhile.
    if (mine === asked) changed(cover)
  }
  look()
  const ends = [isHidden.watch(look), lock.watch(look), lockOpen.watch(look)]
  return () => {
    asked += 1
    for (const end of ends) end()
  }
}

/** Two presses at once are two presses. A locked page stays what it is. */
export async function toggleHidden(): Promise<void> {
  await navigator.locks.request('bouquet-hide', async () => {
    if (!(await isLocked(Date.now()))) await isHidden.setValue(!(await isHidden.getValue()))
  })
}

export async function lockNow(): Promise<void> {
  await lockOpen.setValue(null)
  await wakeAt('lock', null)
}

/** From now on open, for as long as somebody does something. */
export async function openLock(now: number, of?: Lock | null): Promise<void> {
  const set = of === undefined ? await lock.getValue() : of
  await lockOpen.setValue({ lastActiveAt: now })
  await wakeAt('lock', idleEnd(now, set?.idleMinutes ?? null))
}

/** The time may be over: closes the lock then, else wakes again when it will be. */
export async function lockIfIdle(now: number): Promise<void> {
  const [set, open] = [await lock.getValue(), await lockOpen.getValue()]
  if (!set || !open) return
  if (isIdleOver(open.lastActiveAt, set.idleMinutes, now)) await lockNow()
  else await wakeAt('lock', idleEnd(open.lastActiveAt, set.idleMinutes))
}

/** Storage is not written at every key press. */
const NOTED_EVERY_MS = 10_000

/** Somebody does something in a page of ours. Too late is too late: it then locks instead. */
export async function noteActivity(now: number): Promise<void> {
  const [set, open] = [await lock.getValue(), await lockOpen.getValue()]
  if (!set || !open || set.idleMinutes === null) return
  if (isIdleOver(open.lastActiveAt, set.idleMinutes, now)) await lockNow()
  else if (now - open.lastActiveAt >= NOTED_EVERY_MS) await openLock(now)
}

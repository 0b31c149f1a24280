/** Opening, setting and removing the lock, from our pages: the passphrase itself never leaves the page. */
import type { Unlocking } from '@/components/ui/guard/deps'
import { AppError } from '../errors'
import { type Lock, lock, lockTries } from '../settings'
import { lockNow, openLock } from './gate'
import { waitFor } from './idle'

/** One try at a time over all pages: side by side they would not wait. */
export async function unlock(passphrase: string, now: () => number): Promise<Unlocking> {
  const answer = await check(passphrase, now)
  if (answer.kind === 'open') await openLock(now())
  return answer
}

async function check(passphrase: string, now: () => number): Promise<Unlocking> {
  return navigator.locks.request('bouquet-unlock', async () => {
    const [set, tries] = [await lock.getValue(), await lockTries.getValue()]
    if (!set) return { kind: 'open' }
    const waitMs = waitFor(tries, now())
    if (waitMs > 0) return { kind: 'wait', waitMs }
    const { opens } = await import('./passphrase')
    if (await opens(set.token, passphrase)) {
      await lockTries.setValue({ count: 0, lastAt: 0 })
      return { kind: 'open' }
    }
    const next = { count: tries.count + 1, lastAt: now() }
    await lockTries.setValue(next)
    return { kind: 'wrong', waitMs: waitFor(next, now()) }
  })
}

/** The same waits as at the lock screen: the settings of an open page are no way round them. Throws `guard/wrong`. */
async function mustKnow(current: string, now: () => number): Promise<void> {
  if ((await check(current, now)).kind !== 'open') throw new AppError('guard/wrong')
}

/** @param current the passphrase until now; null where there is no lock yet. Answers the way back to what was. */
export async function setPassphrase(
  current: string | null,
  passphrase: string,
  now: () => number,
): Promise<() => Promise<void>> {
  await mustKnow(current ?? '', now)
  const before = await lock.getValue()
  const { tokenFor } = await import('./passphrase')
  await setLock({ token: await tokenFor(passphrase), idleMinutes: before?.idleMinutes ?? null }, now)
  return () => setLock(before, now)
}

/** Answers the way back. */
export async function removeLock(current: string, now: () => number): Promise<() => Promise<void>> {
  await mustKnow(current, now)
  const before = await lock.getValue()
  await setLock(null, now)
  return () => setLock(before, now)
}

export async function setIdleMinutes(idleMinutes: number | null, now: () => number): Promise<void> {
  const set = await lock.getValue()
  if (set) await setLock({ ...set, idleMinutes }, now)
}

/** The page in which it is set stays open: it is opened before it is there, or it would be covered for a moment. */
async function setLock(set: Lock | null, now: () => number): Promise<void> {
  await openLock(now(), set)
  await lock.setValue(set)
  if (!set) await lockNow()
}

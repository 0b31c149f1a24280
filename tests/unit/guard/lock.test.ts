import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { coverNow, lockIfIdle, lockNow, noteActivity, openLock, toggleHidden } from '@/lib/guard/gate'
import { isIdleOver, waitFor } from '@/lib/guard/idle'
import { removeLock, setPassphrase, unlock } from '@/lib/guard/unlock'
import { isHidden, lock, lockOpen } from '@/lib/settings'

const MINUTE = 60_000
const NOW = 1_800_000_000_000
const at = (time: number) => () => time

beforeEach(() => fakeBrowser.reset())

/** As a browser that was closed and opened again. */
const restart = () => lockOpen.setValue(null)

async function withLock(idleMinutes: number | null = 15): Promise<void> {
  await setPassphrase(null, 'three small birds', at(NOW))
  await lock.setValue({ token: (await lock.getValue())?.token ?? '', idleMinutes })
}

describe('the lock', () => {
  it('leaves the page open in which it is set, and is closed after a restart', async () => {
    await withLock()
    expect(await coverNow(NOW)).toBe('none')
    await restart()
    expect(await coverNow(NOW)).toBe('locked')
  })

  it('opens by its passphrase only, however the accents were typed', async () => {
    await setPassphrase(null, 'caf\u00e9 noir', at(NOW))
    await lockNow()
    expect(await unlock('cafe noir', at(NOW))).toMatchObject({ kind: 'wrong' })
    expect(await coverNow(NOW)).toBe('locked')
    expect(await unlock('cafe\u0301 noir', at(NOW))).toEqual({ kind: 'open' })
    expect(await coverNow(NOW)).toBe('none')
  })

  it('keeps neither the passphrase nor anything readable of it', async () => {
    await withLock()
    const kept = JSON.stringify([await lock.getValue(), await lockOpen.getValue()])
    expect(kept).not.toContain('three small birds')
    expect(atob((await lock.getValue())?.token ?? '')).toMatch(/^age-encryption\.org\/v1\n-> scrypt/)
  })

  it('a damaged token opens for nobody', async () => {
    await lock.setValue({ token: 'no token', idleMinutes: null })
    expect(await unlock('three small birds', at(NOW))).toMatchObject({ kind: 'wrong' })
  })

  it('is removed and changed only by who knows the passphrase, and can be put back as it was', async () => {
    await withLock()
    const before = await lock.getValue()
    await expect(removeLock('wrong', at(NOW))).rejects.toMatchObject({ code: 'guard/wrong' })
    await expect(setPassphrase('wrong', 'mine now', at(NOW))).rejects.toMatchObject({ code: 'guard/wrong' })
    expect(await lock.getValue()).toEqual(before)
    await removeLock('three small birds', at(NOW))
    expect(await coverNow(NOW)).toBe('none')
  })

  it('lets nobody try beside the wait, also not in another page at the same time', async () => {
    await withLock()
    await lockNow()
    const tries = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((word) => unlock(word, at(NOW))))
    expect(tries.map(({ kind }) => kind)).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'wait'])
    expect(await unlock('three small birds', at(NOW + 4999))).toMatchObject({ kind: 'wait' })
    expect(await unlock('three small birds', at(NOW + 5000))).toEqual({ kind: 'open' })
  })
})

describe('a wait after wrong passphrases', () => {
  it('comes with the fourth, doubles, and ends at five minutes', () => {
    const waits = [3, 4, 5, 6, 40].map((count) => waitFor({ count, lastAt: NOW }, NOW))
    expect(waits).toEqual([0, 5000, 10_000, 20_000, 5 * MINUTE])
  })

  it('never grows when the clock is set back', () => {
    expect(waitFor({ count: 4, lastAt: NOW + 900 * MINUTE }, NOW)).toBe(5000)
  })
})

describe('a lock that closes by itself', () => {
  it('stays open while somebody does something, and closes when nobody has', async () => {
    await withLock(15)
    await noteActivity(NOW + 14 * MINUTE)
    expect(await coverNow(NOW + 28 * MINUTE)).toBe('none')
    expect(await coverNow(NOW + 29 * MINUTE)).toBe('locked')
  })

  it('is not kept open by the first key after a sleep', async () => {
    await withLock(15)
    await noteActivity(NOW + 600 * MINUTE)
    expect(await coverNow(NOW)).toBe('locked')
  })

  it('is closed by its alarm, or wakes again when it will be time', async () => {
    await withLock(15)
    await lockIfIdle(NOW + MINUTE)
    expect(await fakeBrowser.alarms.get('lock')).toMatchObject({ scheduledTime: NOW + 15 * MINUTE })
    await lockIfIdle(NOW + 15 * MINUTE)
    expect(await lockOpen.getValue()).toBeNull()
    expect(await fakeBrowser.alarms.get('lock')).toBeUndefined()
  })

  it('closes when the clock is set back by more than a correction', () => {
    expect(isIdleOver(NOW, 15, NOW - 30_000)).toBe(false)
    expect(isIdleOver(NOW, 15, NOW - 120_000)).toBe(true)
    expect(isIdleOver(NOW, null, NOW - 120_000)).toBe(false)
  })
})

describe('hiding', () => {
  it('is undone by a second press, also of two that come at once', async () => {
    await toggleHidden()
    expect(await coverNow(NOW)).toBe('hidden')
    await Promise.all([toggleHidden(), toggleHidden()])
    expect(await coverNow(NOW)).toBe('hidden')
  })

  it('uncovers nothing that is locked, and changes nothing under the lock', async () => {
    await withLock(null)
    await lockNow()
    await toggleHidden()
    expect(await isHidden.getValue()).toBe(false)
    expect(await coverNow(NOW)).toBe('locked')
    await openLock(NOW)
    expect(await coverNow(NOW)).toBe('none')
  })
})

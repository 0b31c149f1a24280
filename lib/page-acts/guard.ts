/** Hide and lock for real: what every page of ours is given for its cover. */
import type { GuardedDeps } from '@/components/panel/guarded-deps'
import type { GuardDeps } from '@/components/ui/guard/deps'
import { lockNow, noteActivity, toggleHidden, watchCover } from '../guard/gate'
import { isHidden, letterKeys, lock } from '../settings'
import { promptActs } from './prompts'
import { watchSetting } from './watching'

export function guardActs(): GuardDeps {
  return {
    watchCover,
    show: () => isHidden.setValue(false),
    unlock: async (passphrase) => (await import('../guard/unlock')).unlock(passphrase, Date.now),
    touch: () => noteActivity(Date.now()),
    watchLetterKeys: watchSetting(letterKeys),
    now: Date.now,
  }
}

export const guardedActs: GuardedDeps = {
  ...promptActs,
  hide: () => void toggleHidden(),
  lockNow: () => void lockNow(),
  watchHasLock: (changed) => watchSetting(lock)((set) => changed(set !== null)),
  watchLetterKeys: watchSetting(letterKeys),
}

/** What can be chosen in the settings, for real. */
import type { ChoiceDeps, LockDeps } from '@/components/options/setting-deps'
import { lockNow } from '../guard/gate'
import { removeLock, setIdleMinutes, setPassphrase } from '../guard/unlock'
import { send } from '../messages'
import { language, letterKeys, lock, rememberStyles } from '../settings'
import { browserKeys, openBrowserKeys } from '../tabs'
import { languageCodes } from '../texts/languages'
import { promptActs } from './prompts'
import { watchSetting } from './watching'

export const choiceActs: ChoiceDeps = {
  watchRememberStyles: watchSetting(rememberStyles),
  setRememberStyles: (setting) => send('customer.remember', { setting }),
  setPromptOff: promptActs.setPromptOff,
  watchPromptsOff: promptActs.watchPromptsOff,
  languages: languageCodes(),
  watchLanguage: watchSetting(language),
  setLanguage: (chosen) => language.setValue(chosen),
  watchLetterKeys: watchSetting(letterKeys),
  setLetterKeys: (isOn) => letterKeys.setValue(isOn),
  browserKeys,
  openBrowserKeys,
}

export const lockActs: LockDeps = {
  watchLock: (changed) => watchSetting(lock)((set) => changed(set && { idleMinutes: set.idleMinutes })),
  setPassphrase: (current, passphrase) => setPassphrase(current, passphrase, Date.now),
  removeLock: (current) => removeLock(current, Date.now),
  setIdleMinutes: (minutes) => setIdleMinutes(minutes, Date.now),
  lockNow: () => void lockNow(),
}

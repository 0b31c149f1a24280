/** What can be chosen in the settings besides people, channels and sites; rejections are AppErrors. */
import type { GuardedDeps } from '@/components/panel/guarded-deps'
import type { PromptDeps } from '@/components/ui/prompt/deps'
import type { Watch } from '@/components/ui/use-watched'
import type { RememberStyles } from '@/lib/records/customers'

/** `shortcut` is empty where the browser gave it none, or the person took it away. */
export type BrowserKey = { name: string; description: string; shortcut: string }

export type ChoiceDeps = Pick<PromptDeps, 'setPromptOff' | 'watchPromptsOff'> &
  Pick<GuardedDeps, 'watchLetterKeys'> & {
    watchRememberStyles: Watch<RememberStyles>
    setRememberStyles: (setting: RememberStyles) => Promise<unknown>
    /** BCP 47, English first. */
    languages: readonly string[]
    /** `auto`: as the browser. */
    watchLanguage: Watch<string>
    setLanguage: (language: string) => Promise<unknown>
    setLetterKeys: (isOn: boolean) => Promise<unknown>
    browserKeys: () => Promise<BrowserKey[]>
    /** Null where no page of ours may open the browser's own. */
    openBrowserKeys: (() => Promise<unknown>) | null
  }

/** Puts back what was before. */
export type Back = () => Promise<unknown>

export type LockDeps = Pick<GuardedDeps, 'lockNow'> & {
  /** Null: no lock. */
  watchLock: Watch<{ idleMinutes: number | null } | null>
  /** `current` is null where there is no lock yet; rejects with `guard/wrong`. */
  setPassphrase: (current: string | null, passphrase: string) => Promise<Back>
  removeLock: (current: string) => Promise<Back>
  setIdleMinutes: (minutes: number | null) => Promise<unknown>
}

/** What the guide may do, for real. */
import type { GuideDeps } from '@/components/guide/deps'
import { send } from '../messages'
import { letterKeys, practisedOn } from '../settings'
import { watchSetting } from './watching'

export function guideActs(): GuideDeps {
  return {
    address: {
      read: () => location.hash,
      watch: (changed) => {
        const tell = () => changed(location.hash)
        addEventListener('hashchange', tell)
        return () => removeEventListener('hashchange', tell)
      },
    },
    loadCard: async () => (await import('../training/MODEL-CARD.md?raw')).default,
    pictureAddress: (name) => `/model/${name}`,
    read: (text) => send('sample.classify', { text }),
    watchLetterKeys: watchSetting(letterKeys),
    watchPractised: watchSetting(practisedOn),
    setPractised: (at) => practisedOn.setValue(at),
    now: Date.now,
    random: Math.random,
  }
}

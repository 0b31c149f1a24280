/** What the settings may do, for real. */
import i18next from 'i18next'
import type { OptionsDeps } from '@/components/options/deps'
import { send } from '../messages'
import { giveBack, injectIntoOpenTabs, useSite } from '../permissions'
import { channels, productVersion, taughtSites, usedSites } from '../settings'
import { openPage } from '../tabs'
import { mustAllow } from './asking'
import { backupActs } from './backup'
import { choiceActs, lockActs } from './choices'
import { learningActs } from './learning'
import { replyActs } from './reply'
import { saveFile } from './save-file'
import { subjectActs } from './subject'
import { watchSetting } from './watching'

export function optionsActs(): OptionsDeps {
  return {
    ...choiceActs,
    ...lockActs,
    ...learningActs,
    ...replyActs,
    savePerson: (person, id) => send('person.save', { person, id: id ?? null }),
    removePerson: (id) => send('person.remove', { id }),
    watchChannels: watchSetting(channels),
    saveChannel: async (channel, place) => {
      await mustAllow(new URL(channel.address).origin)
      const all = await channels.getValue()
      const at = all.findIndex(({ id }) => id === channel.id)
      const others = all.filter(({ id }) => id !== channel.id)
      await channels.setValue(others.toSpliced(at < 0 ? (place ?? others.length) : at, 0, channel))
      const replaced = all[at]
      if (replaced) await giveBack(new URL(replaced.address).origin)
    },
    removeChannel: async (id) => {
      const all = await channels.getValue()
      await channels.setValue(all.filter((each) => each.id !== id))
      const gone = all.find((each) => each.id === id)
      if (gone) await giveBack(new URL(gone.address).origin)
    },
    sendTest: (channelId) => send('channel.test', { channelId, text: i18next.t('options.channel.testText') }),
    watchSites: watchSetting(usedSites),
    ...subjectActs,
    addSite: async (origin) => {
      await mustAllow(origin)
      await useSite(origin)
      await injectIntoOpenTabs()
    },
    removeSite: (origin) => send('site.forget', { origin }),
    watchTaught: watchSetting(taughtSites),
    saveTaughtSite: (site) => send('site.teach', { site }),
    forgetTaught: (id) => send('site.unteach', { id }),
    exportTaught: async (site) => {
      const { siteFileOf } = await import('../helpdesks/teach/site-file')
      const { name, text } = siteFileOf(site)
      saveFile(name, new Blob([text], { type: 'text/plain' }))
    },
    backup: backupActs(),
    openWelcome: () => void openPage('welcome.html'),
    openGuide: (part) => void openPage('guide.html', part),
    version: productVersion,
    newId: () => crypto.randomUUID(),
  }
}

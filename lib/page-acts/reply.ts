/** The switches of the check of a reply. */
import type { ReplyDeps } from '@/components/panel/reply/deps'
import { draftChecksOff } from '../settings'

export const replyActs: ReplyDeps = {
  watchChecksOff: (changed) => {
    draftChecksOff.getValue().then(changed)
    return draftChecksOff.watch(changed)
  },
  setCheckOff: (check, isOff) =>
    // The panel and the settings may write at once.
    navigator.locks.request('bouquet-draft-checks', async () => {
      const others = (await draftChecksOff.getValue()).filter((each) => each !== check)
      await draftChecksOff.setValue(isOff ? [...others, check] : others)
    }),
}

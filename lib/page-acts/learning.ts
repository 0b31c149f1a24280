/** What can be done about what was learned from corrections, for real. */
import type { LearningDeps } from '@/components/options/learning/deps'
import { send } from '../messages'
import { changedReadings, isLearning } from '../settings'
import { watchSetting } from './watching'

export const learningActs: LearningDeps = {
  watchLearning: watchSetting(isLearning),
  setLearning: (isOn) => send('learning.switch', { isOn }),
  watchChangedReadings: (changed) => watchSetting(changedReadings)((numbers) => changed(numbers.length)),
  forgetCorrections: async () => {
    const gone = await send('learning.reset', undefined)
    return () => send('learning.restore', gone)
  },
}

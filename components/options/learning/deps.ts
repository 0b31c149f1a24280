/** What can be done about what was learned; rejections are AppErrors. */
import type { Watch } from '@/components/ui/use-watched'
import type { Back } from '../setting-deps'

export type LearningDeps = {
  watchLearning: Watch<boolean>
  setLearning: (isOn: boolean) => Promise<unknown>
  /** How many other messages were read differently so far. */
  watchChangedReadings: Watch<number>
  /** All of them; answers the way back. */
  forgetCorrections: () => Promise<Back>
}

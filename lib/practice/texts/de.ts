/** All messages to practise on in German. */
import type { PracticeSet } from '../types'
import { analytical } from './de/analytical'
import { functional } from './de/functional'
import { intuitive } from './de/intuitive'
import { mixed } from './de/mixed'
import { personal } from './de/personal'

export const de: PracticeSet = {
  lang: 'de',
  items: [...analytical, ...personal, ...functional, ...intuitive, ...mixed],
}

/** All messages to practise on in English. */
import type { PracticeSet } from '../types'
import { analytical } from './en/analytical'
import { functional } from './en/functional'
import { intuitive } from './en/intuitive'
import { mixed } from './en/mixed'
import { personal } from './en/personal'

export const en: PracticeSet = {
  lang: 'en',
  items: [...analytical, ...personal, ...functional, ...intuitive, ...mixed],
}

/** The messages of the written corpus that two readers labelled. */

import { fileURLToPath } from 'node:url'
import { readCorpus } from '@/lib/training/samples'
import { readTwiceLabelled, type TwiceLabelled } from '@/lib/training/twice-labelled'

const folder = (name: string) => fileURLToPath(new URL(`../training/${name}`, import.meta.url))

export const twiceLabelledCorpus = (): TwiceLabelled[] =>
  readTwiceLabelled(folder('second'), readCorpus(folder('corpus')))

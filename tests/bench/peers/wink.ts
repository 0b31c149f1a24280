/** wink's naive Bayes. */
import { createRequire } from 'node:module'
import type { Answer, Learner } from './learner'
import { wordsOf } from './messages'

/** It brings no types. */
type Bayes = {
  definePrepTasks: (tasks: ((text: string) => string[])[]) => void
  defineConfig: (config: { considerOnlyPresence: boolean; smoothingFactor: number }) => void
  learn: (text: string, label: string) => void
  consolidate: () => void
  computeOdds: (text: string) => Answer
}

const makeBayes = createRequire(import.meta.url)('wink-naive-bayes-text-classifier') as () => Bayes

/** Its own preparation knows English only and gave one message in a hundred less, at a tenth of the speed. */
export const wink: Learner = {
  name: 'wink naive Bayes',
  async learn(lessons) {
    const bayes = makeBayes()
    bayes.definePrepTasks([wordsOf])
    bayes.defineConfig({ considerOnlyPresence: false, smoothingFactor: 0.5 })
    for (const { text, label } of lessons) bayes.learn(text, label)
    bayes.consolidate()
    return (text) => bayes.computeOdds(text)
  },
}

/** The table of families in the model card: every family answers out of fold, over the same folds as the model. */

import { STYLES } from '@/lib/reading/columns'
import type { StyleType } from '@/lib/reading/types'
import type { Document } from './documents'
import type { Family } from './families'
import { macroF1, mean } from './figures'
import { FOLDS, splitAt } from './out-of-fold'
import type { TypedSample } from './samples'

/** Markdown: one row a family. */
export function compare(
  documents: readonly Document[],
  families: readonly Family[],
  say: (line: string) => void,
): string[] {
  const rows = families.map((family) => {
    const answers = answersOf(documents, family)
    const isReal = ({ sample }: Answer) => sample.source !== 'corpus'
    const groups = [
      answers.filter(isReal),
      answers.filter((answer) => !isReal(answer)),
      answers.filter(({ sample }) => sample.lang !== 'en'),
    ]
    const figures = groups.flatMap((group) => {
      const pairs = group.map(({ said, sample }) => ({ said, is: sample.type }))
      return [macroF1(pairs), mean(pairs.map((pair) => (pair.said === pair.is ? 1 : 0)))]
    })
    const row = `| ${family.name} | ${figures.map((figure) => (Number.isNaN(figure) ? '-' : figure.toFixed(3))).join(' | ')} |`
    say(row)
    return row
  })
  return [
    '| family | real: macro-F1 | accuracy | written: macro-F1 | accuracy | not English: macro-F1 | accuracy |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ]
}

type Answer = { sample: TypedSample; said: StyleType }

/** The likeliest of the four types of each message that has one, said without having learned from it. */
function answersOf(documents: readonly Document[], family: Family): Answer[] {
  return [...Array(FOLDS).keys()].flatMap((fold) => {
    const { training, test } = splitAt(documents, fold)
    const opinions = family.opine(training, test)
    return test.flatMap(({ sample }, i) => {
      const of = (c: number) => opinions[i]?.[c] ?? Number.NEGATIVE_INFINITY
      const best = STYLES.reduce((top, _, c) => (of(c) > of(top) ? c : top), 0)
      const said = STYLES[best]
      return sample.type === 'unclear' || said === undefined ? [] : [{ sample, said }]
    })
  })
}

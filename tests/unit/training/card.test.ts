/** The model card is renewed in parts: what one command writes, the other keeps. */

import { expect, it } from 'vitest'
import { withEvaluation } from '@/lib/training/card'
import { chapter, sectionOf, sectionWith } from '@/lib/training/card-sections'

const CARD = `# Card

${sectionWith('families', '')}

## Evaluation
${sectionWith('evaluation', 'old')}

${sectionWith('second', '')}

## Not for
People.
`

it('puts figures and pictures into the evaluation, and leaves the rest', () => {
  const card = withEvaluation(CARD, ['one 1', 'two 2'], ['![alt](a.svg)'], { families: null, second: null })
  expect(sectionOf(card, 'evaluation')).toBe('![alt](a.svg)\n\n```text\none 1\ntwo 2\n```')
  expect(card.replace(/<!-- evaluation[\s\S]*?<!-- end of evaluation -->/, '')).toBe(
    CARD.replace(/<!-- evaluation[\s\S]*?<!-- end of evaluation -->/, ''),
  )
})

it('includes the texts that have files of their own, and drops one that is gone', () => {
  const included = { families: '# Families\n\n## Linear\nF1 0.7\n', second: 'Read **twice**.' }
  const card = withEvaluation(CARD, [], [], included)
  expect(sectionOf(card, 'families')).toBe('## Families compared\n\n#### Linear\nF1 0.7')
  expect(sectionOf(card, 'second')).toBe('## Second reading\n\nRead **twice**.')
  const without = withEvaluation(card, [], [], { families: null, second: null })
  expect(sectionOf(without, 'families')).toBe('')
})

it('leaves a card without such sections as it is', () => {
  const own = '# Another card\n'
  expect(withEvaluation(own, ['one'], [], { families: 'text', second: null })).toBe(own)
})

it('takes a line of code for no heading', () => {
  expect(chapter('A', '```sh\n# a comment\n```')).toBe('## A\n\n```sh\n# a comment\n```')
})

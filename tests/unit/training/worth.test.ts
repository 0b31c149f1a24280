import { expect, test } from 'vitest'
import { toDocument } from '@/lib/training/documents'
import type { Sample } from '@/lib/training/samples'
import { worthOf } from '@/lib/training/yes-no'

const sample = (id: string, source: string, text: string, praise: boolean, lang = 'en'): Sample => ({
  id,
  lang,
  source,
  text,
  type: 'functional',
  second: null,
  strength: 2,
  praise,
  target: praise ? 'agent' : 'none',
  marks: { praise: null, complaint: null },
  isDoubtful: false,
  complaint: false,
  urgent: false,
})

const worths = (samples: readonly Sample[]) => worthOf(samples.map(toDocument), 'praise')

test('thanks that are no praise count double', () => {
  const [thanks, plain] = worths([
    sample('a', 'forum', 'Thank you, it works now.', false),
    sample('b', 'forum', 'The window does not open.', false),
  ])
  expect(thanks?.no).toBe(2)
  expect(plain?.no).toBe(1)
})

test('where most is praise, the rare message without it counts more, up to four times', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => sample(`y${i}`, 'feedback', 'The nurse was wonderful.', true))
  const rare = sample('n', 'feedback', 'The room was cold.', false)
  expect(worths([...many(3), rare]).at(-1)?.no).toBe(3)
  expect(worths([...many(30), rare]).at(-1)?.no).toBe(4)
  expect(worths([...many(1), rare, rare]).at(-1)?.no).toBe(1)
})

test('praise outside English counts more, and a doubtful label less', () => {
  const german = sample('d', 'forum', 'Das war der beste Service seit Jahren.', true, 'de')
  const [plain, doubtful] = worths([german, { ...german, isDoubtful: true }])
  expect(plain?.yes).toBe(3)
  expect(doubtful?.yes).toBeCloseTo(0.6)
})

test('of praise and complaint a picked message teaches a quarter, of urgency all', () => {
  const text = 'Nothing works since the update.'
  const documents = [sample('f', 'forum', text, false), sample('p', 'picked', text, false)].map(toDocument)
  const told = (question: 'praise' | 'complaint' | 'urgent') => worthOf(documents, question)
  expect(told('praise').map(({ yes, no }) => [yes, no])).toEqual([
    [1, 1],
    [0.25, 0.25],
  ])
  expect(told('complaint')[1]).toEqual({ yes: 0.25, no: 0.25 })
  expect(told('urgent')[1]).toEqual({ yes: 1, no: 1 })
})

/** Every state of the guide: its three parts, and each moment of practice. */
import type { ReactNode } from 'react'
import type { GuideDeps } from '@/components/guide/deps'
import { GuidePage } from '@/components/guide/GuidePage'
import { createPracticeStore, type PracticeState } from '@/components/guide/practice/store'
import type { ReaderAnswer } from '@/lib/practice/round'
import type { StyleType } from '@/lib/reading/types'
import { cardPictures, type Judged } from '@/lib/training/pictures/card-pictures'
import { watching } from '../fake-deps'
import { NOW } from '../rows'

const SAYS: ReaderAnswer = { type: 'functional', band: 'clear' }

/** Some hundred answers, so that the pictures look like those of the real card. */
const JUDGED: Judged[] = Array.from({ length: 240 }, (_, at) => {
  const is = (['analytical', 'personal', 'functional', 'intuitive', 'unclear'] as const)[at % 5] ?? 'unclear'
  const isOther = at % 7 === 0
  const best = is === 'unclear' || isOther ? 'functional' : is
  return {
    is,
    said: is === 'unclear' && at % 2 === 0 ? 'unclear' : best,
    best,
    confidence: 0.3 + (at % 70) / 100,
  }
})
const PICTURES = cardPictures('evaluation', JUDGED, 'c0ffee00c0ffee00')

const CARD = `# Model card: an example

One file, \`model.bin\`, reads one message. It says **nothing** about a person.

## Figures
| messages | n | types, macro-F1 | accuracy | ECE | clear: right | clear: share | unclear kept silent | cards: recall |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| all | 1472 | 0.745 | 0.758 | 0.008 | 0.930 | 0.615 | 0.742 | 0.435 |
| de | 67 | 0.751 | 0.768 | 0.034 | 0.916 | 0.613 | 0.814 | 0.216 |

<!-- evaluation -->
${PICTURES.lines.join('\n')}

\`\`\`text
four types, macro-F1         0.752  (0.683 to 0.817, n 216)
\`\`\`

## Known failures
- Analytical and functional are confused most.
- Unusual wording passes.
`

function pictureOf(name: string): string {
  const found = PICTURES.files.find((file) => file.name === name)
  return found ? `data:image/svg+xml,${encodeURIComponent(found.svg)}` : ''
}

const deps: GuideDeps = {
  address: { read: () => '', watch: () => () => {} },
  loadCard: async () => CARD,
  pictureAddress: pictureOf,
  read: async () => SAYS,
  watchLetterKeys: watching(true),
  watchPractised: watching(null),
  setPractised: async () => {},
  now: () => NOW,
  // Always the same messages, in the order in which they stand in their files.
  random: () => 0.5,
}

function guide(
  view: string,
  own: Partial<GuideDeps> = {},
  act?: (state: () => PracticeState) => Promise<void>,
): () => ReactNode {
  return () => {
    const store = createPracticeStore({
      ...deps,
      address: { read: () => `#${view}`, watch: () => () => {} },
      ...own,
    })
    void act?.(store.getState)
    return <GuidePage store={store} />
  }
}

const practising = (types: readonly StyleType[], own: Partial<GuideDeps> = {}, isOver = false) =>
  guide('practice', own, async (state) => {
    await state().begin('en')
    types.forEach((type, at) => {
      state().choose(type)
      if (at + 1 < types.length) state().next()
    })
    if (isOver) state().leave()
  })

const TYPES: readonly StyleType[] = ['analytical', 'personal', 'functional', 'intuitive']

/** One answer for all: some are right, most are not. */
const ALL_FUNCTIONAL = Array.from({ length: 12 }, (): StyleType => 'functional')

export const guideStates: Record<string, () => ReactNode> = {
  how: guide('how'),
  card: guide('card'),
  'card-loading': guide('card', { loadCard: () => new Promise(() => {}) }),
  practice: guide('practice'),
  'practice-again': guide('practice', { watchPractised: watching(NOW - 86_400_000) }),
  'practice-without-keys': practising([], { watchLetterKeys: watching(false) }),
  'practice-asking': practising([]),
  'practice-right': practising(['analytical']),
  'practice-other': practising(['personal']),
  'practice-reading': practising(['analytical'], { read: () => new Promise(() => {}) }),
  'practice-failed': practising(['analytical'], { read: () => Promise.reject(new Error('gone')) }),
  'practice-silent': practising(['analytical'], { read: async () => ({ type: 'unclear', band: 'mixed' }) }),
  'practice-over': practising(ALL_FUNCTIONAL, {}, true),
  'practice-kept': practising(ALL_FUNCTIONAL.slice(0, 2), { watchPractised: watching(NOW) }, true),
  'practice-all-wrong': guide('practice', {}, async (state) => {
    await state().begin('en')
    for (const { type, also } of state().items) {
      state().choose(TYPES.find((each) => each !== type && each !== also) ?? type)
      state().next()
    }
  }),
  'practice-left': guide('practice', {}, async (state) => {
    await state().begin('en')
    state().leave()
  }),
}

/** A lesson in a page that is not there. */
import type { PageLesson } from '@/components/panel/teach/deps'
import type { Preview, Spot, Taught } from '@/lib/helpdesks/teach/types'

export const TAUGHT_RULES: Taught = {
  origin: 'https://desk.example.com',
  address: '/cases/{id}',
  pane: null,
  subject: 'h1',
  item: '.entry',
  body: '.entry-text',
  author: '.entry-from',
  time: null,
  marks: [{ role: 'customer', by: 'selector', value: '.is-incoming' }],
  otherwise: 'agent',
  usualNames: [],
}

export const FOUND: Preview = {
  kind: 'found',
  taught: TAUGHT_RULES,
  ticketId: '4711',
  subject: 'Charged twice in March',
  messages: [
    {
      role: 'customer',
      author: 'Ines Moreau',
      words: 'Hello, the March invoice was taken twice from our account, on the 2nd and the 3rd.',
    },
    { role: 'agent', author: 'Dana Okafor', words: 'Hello Ines, I am sorry about that.' },
    { role: 'note', author: 'Miguel Ferro', words: 'The payment provider had an incident that night.' },
    { role: 'system', author: null, words: 'Merged with case 4698.' },
    {
      role: 'customer',
      author: '長谷川 美智子（株式会社サンプル東京カスタマーエクスペリエンス推進本部 第二グループ）',
      words: '',
    },
  ],
}

export const SPOT: Spot = {
  words: 'Hello, the March invoice was taken twice from our account, on the 2nd and the 3rd.',
  at: 2,
  of: 5,
}

/** @param holdAt the target that is never taken: the lesson rests there. */
export function lessonOf({
  preview = FOUND,
  holdAt,
  isLeft = false,
}: {
  preview?: Preview
  holdAt?: string
  isLeft?: boolean
} = {}): PageLesson {
  const nothing = async () => {}
  return {
    point: (target) => {
      if (target === holdAt) return new Promise(nothing)
      return Promise.resolve(isLeft ? null : { words: SPOT.words })
    },
    move: async () => SPOT,
    take: nothing,
    leave: nothing,
    result: async () => preview,
    correct: async () => preview,
    end: () => {},
  }
}

import { expect, it } from 'vitest'
import { toldApart, withinLimit } from '@/lib/helpdesks/bounds'
import { CUT_MARK } from '@/lib/helpdesks/lines'
import type { TicketMessage } from '@/lib/helpdesks/types'

const message = (id: string, text = ''): TicketMessage => ({
  id,
  role: 'customer',
  author: { name: null, email: null },
  sentAt: null,
  text,
})

it('tells messages of the same name apart, in their order', () => {
  const ids = toldApart(['a', 'b', 'a', 'a'].map((id) => message(id))).map(({ id }) => id)
  expect(ids).toEqual(['a', 'b', 'a-2', 'a-3'])
})

it('cuts the older messages where all together are too long, and says so', () => {
  const texts = withinLimit(
    ['x'.repeat(9), 'y'.repeat(9), 'z'.repeat(9)].map((text) => message('m', text)),
    15,
  ).map(({ text }) => text)
  expect(texts).toEqual([CUT_MARK, `${'y'.repeat(6)}\n${CUT_MARK}`, 'z'.repeat(9)])
})

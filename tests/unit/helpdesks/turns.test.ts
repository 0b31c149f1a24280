/** Who answers whose questions. */
import { expect, it } from 'vitest'
import { sideByTurns } from '@/lib/helpdesks/generic/turns'

const isCustomer = (key: string) => key === 'ines'
const turn = (asks: string, answers: string) => ({ asks, answers })

it('sets whoever answers the desk beside the customer', () => {
  expect(sideByTurns([turn('dana', 'tom')], 'tom', isCustomer)).toBeGreaterThan(0)
})

it('sets whoever answers the customer beside the desk', () => {
  expect(sideByTurns([turn('ines', 'omar')], 'omar', isCustomer)).toBeLessThan(0)
})

it('says nothing of whoever answers nobody, or both', () => {
  expect(sideByTurns([turn('dana', 'tom')], 'omar', isCustomer)).toBe(0)
  expect(sideByTurns([turn('dana', 'tom'), turn('ines', 'tom')], 'tom', isCustomer)).toBe(0)
})

it('is no surer after many answers', () => {
  const few = sideByTurns(Array(2).fill(turn('dana', 'tom')), 'tom', isCustomer)
  expect(sideByTurns(Array(40).fill(turn('dana', 'tom')), 'tom', isCustomer)).toBe(few)
})

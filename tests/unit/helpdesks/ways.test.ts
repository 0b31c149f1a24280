/** Which of two ways to find the messages of a taught page is kept. */
import { describe, expect, it } from 'vitest'
import type { Told } from '@/lib/helpdesks/teach/role-rules'
import { bestOf } from '@/lib/helpdesks/teach/ways'

const ITEMS = { item: '.entry', body: null, author: null, time: null, otherwise: null, usualNames: [] }

const told = (name: string, wrong: string, said: number, signed: number): Told => ({
  rules: { ...ITEMS, item: name, marks: [] },
  wrong,
  said,
  signed,
})

const best = (...ways: Told[]) => bestOf(ways).rules.item

describe('the way that is kept', () => {
  it('is the one that follows a correction, though it finds no names', () => {
    expect(best(told('named', '001', 6, 6), told('right', '000', 6, 0))).toBe('right')
  })

  it('loses no messages for a correction', () => {
    expect(best(told('whole', '001', 6, 0), told('right', '000', 3, 3))).toBe('whole')
  })

  it('is the one with more names where both are right', () => {
    expect(best(told('bare', '00', 6, 0), told('named', '00', 6, 5))).toBe('named')
  })
})

import { describe, expect, it } from 'vitest'
import { toPerson } from '@/lib/helpdesks/person'
import { toUtc } from '@/lib/helpdesks/time'

describe('a person as a page shows one', () => {
  it.each([
    ['Priya Raman <priya@northwind.example>', 'Priya Raman', 'priya@northwind.example'],
    ['"Raman, Priya" (priya@northwind.example)', 'Raman, Priya', 'priya@northwind.example'],
    ['mailto:priya@northwind.example', null, 'priya@northwind.example'],
    ['priya@northwind.example (Priya Raman)', 'Priya Raman', 'priya@northwind.example'],
    [
      'Priya "Pri" Raman (Sales) <priya@northwind.example>',
      'Priya "Pri" Raman (Sales)',
      'priya@northwind.example',
    ],
    ['Priya "Pri" Raman (Sales)', 'Priya "Pri" Raman (Sales)', null],
    ['"Raman, Priya \\"Pri\\"" <priya@northwind.example>', 'Raman, Priya "Pri"', 'priya@northwind.example'],
    ['  Priya   Raman ', 'Priya Raman', null],
    ['', null, null],
  ])('%s', (shown, name, email) => {
    expect(toPerson(shown)).toEqual({ name, email })
  })

  // Without an end to what may stand before the sign this takes half an hour.
  it('is a name where it is a megabyte of one letter', () => {
    const name = 'a'.repeat(1_000_000)
    expect(toPerson(name)).toEqual({ name, email: null })
  })

  it('is nobody where the page shows none', () => {
    expect(toPerson(null)).toEqual({ name: null, email: null })
  })
})

describe('a time becomes UTC', () => {
  it.each([
    ['2026-11-03T10:00:00+01:00', '2026-11-03T09:00:00.000Z'],
    ['2026-11-03T10:00:00Z', '2026-11-03T10:00:00.000Z'],
    ['2026-11-03 10:00:00 +0100', '2026-11-03T09:00:00.000Z'],
    ['1762164000', '2025-11-03T10:00:00.000Z'],
    ['1762164000000', '2025-11-03T10:00:00.000Z'],
    ['Tue, 03 Nov 2026 10:00:00 +0100', '2026-11-03T09:00:00.000Z'],
  ])('%s', (shown, utc) => {
    expect(toUtc(shown)).toBe(utc)
  })

  it.each([
    '2026-11-03T10:00:00',
    '2026-11-03',
    '03/11/2026 10:00',
    'Sun Nov 22 00:41:07 2026',
    '5 minutes ago',
    '2026-99-99T10:00:00Z',
    '',
  ])('is null where zone or order would be a guess: %s', (shown) => {
    expect(toUtc(shown)).toBeNull()
  })
})

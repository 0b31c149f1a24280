/** Sides by what stands beside the names of a forum's members. */
import { describe, expect, it } from 'vitest'
import type { Block } from '@/lib/helpdesks/generic/blocks'
import type { Marks } from '@/lib/helpdesks/generic/marks'
import { rankedOf } from '@/lib/helpdesks/generic/ranks'

const PLACE = 'li usertitle '

const NOTHING: Marks = {
  isNote: false,
  isTinted: false,
  isAutomatic: false,
  lean: 0,
  kind: new Set(),
  sorts: new Set(),
  labels: new Map(),
}

/** One message each. */
function sidesOf(ranks: readonly [name: string, rank: string][], place = PLACE, known: string[] = []) {
  const blocks = ranks.map(() => ({ isOpening: false }) as Block)
  const marks = ranks.map(([, rank]): Marks => ({ ...NOTHING, labels: new Map([[place, rank]]) }))
  const keys = ranks.map(([name]) => name)
  return rankedOf(blocks, marks, keys, (key) => (known.includes(key) ? -4 : 0))
}

describe('ranks beside names', () => {
  it.each([
    ['Administrator', 'Global Moderator', 'Newbie'],
    ['Administrateur', 'Modérateur', 'Membre'],
    ['Beheerder', 'Medewerker', 'Lid'],
    ['管理者', 'モデレーター', '一般会員'],
  ])('knows the words for those of a house: %s, %s', (first, second, other) => {
    const ranks: [string, string][] = [
      ['ann', first],
      ['bob', other],
      ['cem', second],
      ['dia', other],
    ]
    expect(sidesOf(ranks)).toEqual({ agents: ['ann', 'cem'], customers: ['bob', 'dia'] })
  })

  it('takes whoever has the asker’s rank, and not that of a known agent, for a customer too', () => {
    const ranks: [string, string][] = [
      ['bob', 'Deckhand'],
      ['ann', 'Captain'],
      ['dia', 'Deckhand'],
    ]
    expect(sidesOf(ranks, PLACE, ['ann'])).toEqual({ agents: [], customers: ['bob', 'dia'] })
    expect(sidesOf(ranks, 'span online ', ['ann'])).toEqual({ agents: [], customers: [] })
  })

  it('says nothing where one author has several, or all have the same', () => {
    const none = { agents: [], customers: [] }
    expect(
      sidesOf([
        ['bob', 'Moderator'],
        ['ann', 'Member'],
        ['bob', 'Member'],
      ]),
    ).toEqual(none)
    expect(
      sidesOf([
        ['bob', 'Moderator'],
        ['ann', 'Moderator'],
      ]),
    ).toEqual(none)
  })
})

/** The directory as it is listed and edited. */
import { describe, expect, it } from 'vitest'
import {
  directoryOf,
  inputOf,
  isAddress,
  isTheme,
  THEMES,
  toggled,
} from '@/components/options/people/directory'
import { en } from '@/lib/texts/en'
import { PEOPLE, person } from '../../gallery/rows'

describe('the directory', () => {
  it('leaves the agent out and lists those who lead first, then by name', () => {
    const all = [...PEOPLE, person('leader', 'Zaza'), person('colleague', 'Änne'), person('colleague', 'Zoe')]
    expect(directoryOf(all, 'de').map(({ name }) => name)).toEqual([
      'Ana',
      'Zaza',
      'Änne',
      'Miguel Santos',
      'Nino Beridze',
      'Zoe',
    ])
  })

  it('saves everything of a person when one field is edited, so that an undo brings all of it back', () => {
    const whole = person('colleague', 'Miguel', { way: 'mailto', themes: ['billing'], escalation: 'yes' })
    const { id, createdAt, updatedAt, ...edited } = whole
    expect(inputOf(whole)).toEqual(edited)
  })

  it('knows the themes that the reading finds, each with a name', () => {
    expect([...THEMES].sort()).toEqual(Object.keys(en.themes).sort())
    expect(isTheme('billing')).toBe(true)
    expect(isTheme('refunds')).toBe(false)
  })

  it('adds and takes away a theme, and leaves the agent’s own words', () => {
    expect(toggled(['refunds'], 'billing')).toEqual(['refunds', 'billing'])
    expect(toggled(['billing', 'refunds'], 'billing')).toEqual(['refunds'])
  })

  it('tells an address from what is none', () => {
    expect(['', ' ', 'a@example.com', ' a@example.com '].every(isAddress)).toBe(true)
    expect(['a', 'a@', '@example.com', 'a b@example.com', 'a@b@c'].some(isAddress)).toBe(false)
  })
})

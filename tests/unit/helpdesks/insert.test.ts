import { describe, expect, it } from 'vitest'
import { htmlFor, waysFor } from '@/lib/helpdesks/insert/families'
import { compare } from '@/lib/helpdesks/insert/read-back'
import { tailIn } from '@/lib/helpdesks/insert/tail'

describe('reading back what was inserted', () => {
  it.each([
    ['Hello', 'Hello\nOne\nTwo', 'inserted'],
    ['Hello world', 'Hello One\nTwo world', 'inserted'],
    // The same words stood there before.
    ['One\nTwo', 'One\nTwo\nOne\nTwo', 'inserted'],
    ['', '\u200bOne\n\n\nTwo\ufeff', 'inserted'],
    ['Hello', 'Hello', 'unchanged'],
    ['Hello', ' Hello\n', 'unchanged'],
    // What stood there is gone.
    ['Hello', 'One\nTwo', 'differs'],
    ['Hello', 'Hello One', 'differs'],
    // Its lines ran together.
    ['Hello', 'Hello OneTwo', 'differs'],
    ['Hello', 'Hello One\nTwo Two', 'differs'],
  ])('%j and then %j is %s', (before, after, seen) => {
    expect(compare(before, after, 'One\nTwo')).toBe(seen)
  })
})

describe('a text area without the agent’s caret', () => {
  it.each([
    ['Hello', 'Hello'],
    ['Hello\n\n-- \nDana', 'Hello\n\n'],
    ['Hello\n\n> You wrote\n> this\n', 'Hello\n\n'],
    ['> You wrote\nMy answer', '> You wrote\nMy answer'],
    ['', ''],
  ])('takes the text in %j after %j', (value, before) => {
    expect(value.slice(0, tailIn(value))).toBe(before)
  })
})

describe('a family of editors', () => {
  const family = {
    name: 'x',
    mark: '*',
    ways: ['paste', 'type'],
    typesLines: false,
    wantsHtml: true,
  } as const

  it('types no lines where a line break could be taken for Enter, which sends in a chat', () => {
    expect(waysFor(family, 'One\nTwo')).toEqual(['paste'])
    expect(waysFor(family, 'One')).toEqual(['paste', 'type'])
  })

  it('is given markup as words', () => {
    expect(htmlFor(family, '<img src=x onerror=alert(1)>\n&lt;')).not.toMatch(/<img|&lt;/)
    expect(htmlFor(family, 'One')).toBeNull()
  })
})

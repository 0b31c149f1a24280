/** What two windows typed becomes one text without losing a word; tags are what people mean by them. */
import { describe, expect, it } from 'vitest'
import { mergeTexts } from '@/lib/records/merge-text'
import { tagsIn } from '@/lib/records/note-text'
import { apply, movedBy, spliceOf } from '@/lib/records/splice'

const SEAM = '— both —'
const merge = (base: string, theirs: string, mine: string) => mergeTexts(base, theirs, mine, SEAM)

describe('two texts become one', () => {
  it('takes the only change there is', () => {
    expect(merge('a', 'a', 'b')).toBe('b')
    expect(merge('a', 'b', 'a')).toBe('b')
    expect(merge('a', 'b', 'b')).toBe('b')
  })

  it.each([
    [
      'beginning and end',
      'call on Monday',
      'please call on Monday',
      'call on Monday at ten',
      'please call on Monday at ten',
    ],
    ['one word and a new line', 'hel', 'hel\nwor', 'hello', 'hello\nwor'],
    ['a new line and one word', 'hel', 'hello', 'hel\nwor', 'hello\nwor'],
    ['two first lines', '', 'from here', 'from there', 'from here\nfrom there'],
    ['two last lines', 'a', 'a\nhere', 'a\nthere', 'a\nhere\nthere'],
    [
      'a box and a line',
      '- [ ] a\n- [ ] b',
      '- [x] a\n- [ ] b',
      '- [ ] a\n- [ ] b\n- [ ] c',
      '- [x] a\n- [ ] b\n- [ ] c',
    ],
    ['two boxes', '- [ ] a\n- [ ] b', '- [x] a\n- [ ] b', '- [ ] a\n- [x] b', '- [x] a\n- [x] b'],
  ])('puts %s together', (_, base, theirs, mine, both) => {
    expect(merge(base, theirs, mine)).toBe(both)
  })

  it('puts changes in several places together, line by line', () => {
    const base = 'one\ntwo\nthree\nfour\nfive'
    expect(merge(base, 'ONE\ntwo\nthree\nfour\nFIVE', 'one\ntwo\nTHREE\nfour\nfive\nsix')).toBe(
      'ONE\ntwo\nTHREE\nfour\nFIVE\nsix',
    )
  })

  it('keeps both versions of the same words, with a line that says so', () => {
    const merged = merge('call on Monday\nend', 'call on Friday\nend', 'call on Tuesday\nend')
    expect(merged).toBe(`call on Tuesday\n${SEAM}\ncall on Friday\nend`)
  })

  it('keeps what was typed in a part that the other removed', () => {
    expect(merge('keep\ngoes\nend', 'keep\nend', 'keep\ngoes on\nend')).toContain('goes on')
    expect(merge('keep\ngoes\nend', 'keep\ngoes on\nend', 'keep\nend')).toContain('goes on')
  })

  it('does not double what was stored although the answer was lost', () => {
    expect(merge('', 'abc', 'abcdef')).toBe('abcdef')
    expect(merge('x', 'x and more', 'x and')).toBe('x and more')
  })

  it('loses no line of either, whatever the changes', () => {
    const lines = (seed: number) =>
      Array.from({ length: 12 }, (_, at) => `${at} ${(seed * 7919 + at * 104729) % 13}`)
    for (let seed = 1; seed < 60; seed++) {
      const base = lines(0)
      const changed = (by: number, mark: string) =>
        base.flatMap((line, at) => ((seed * by + at) % 5 === 0 ? [`${line} ${mark}${at}`] : [line]))
      const theirs = changed(3, 'theirs')
      const mine = changed(2, 'mine')
      const merged = merge(base.join('\n'), theirs.join('\n'), mine.join('\n'))
      for (const word of [...theirs, ...mine].flatMap((line) => line.split(' ').slice(2)))
        expect(merged.split(/\s/)).toContain(word)
    }
  })

  it('answers soon on a million characters of alike lines', { timeout: 60_000 }, () => {
    const base = 'the same line again\n'.repeat(50_000)
    const merged = merge(base, `a\n${base}b`, `${base.replace('same', 'other')}c`)
    // Compared line with line it would take minutes: both are kept whole.
    expect(merged.split(`\n${SEAM}\n`).map((each) => each.slice(-1))).toEqual(['c', 'b'])
  })
})

describe('the caret', () => {
  it('stays between its letters when another window puts words in', () => {
    const from = 'hello world'
    const to = 'oh, hello world'
    const splice = spliceOf(from, to)
    expect(apply(from, splice)).toBe(to)
    expect([0, 5, 11].map((caret) => movedBy(splice, caret))).toEqual([0, 9, 15])
  })

  it('goes to the end of what replaced its own words', () => {
    const splice = spliceOf('one two three', 'one 2 three')
    expect(movedBy(splice, 6)).toBe(5)
    expect(movedBy(splice, 13)).toBe(11)
  })
})

describe('tags', () => {
  it('are words of any script behind a "#", lower case, once', () => {
    expect(tagsIn('#Rückruf am Montag, #請求書 und #rückruf; #ქართული #a-b_c')).toEqual([
      'rückruf',
      '請求書',
      'ქართული',
      'a-b_c',
    ])
  })

  it('are no ticket numbers, headings, colours of an address, or entities', () => {
    expect(tagsIn('# Title\n#42 and ##x, https://a.example.com/#part, page#part, &#x27;')).toEqual([])
  })
})

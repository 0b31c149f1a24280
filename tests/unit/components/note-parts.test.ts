/** The small parts of the notes: boxes, what is looked for, how much is shown, and when a note goes away. */
import { describe, expect, it } from 'vitest'
import { dayOf, endAfter, endOn, lastDayOf } from '@/components/panel/notes/expiry'
import { elsewhere, firstLine, found, pinnedFirst, shortLength } from '@/components/panel/notes/lists'
import { withBoxTurned } from '@/components/panel/notes/tasks'
import { aNote } from '../../gallery/note-rows'

describe('a box', () => {
  const text = 'Steps\n\n- [ ] one\n- [x] two\n  - [ ] nested\n\n> 1. [ ] quoted\n'

  it.each([
    [0, '- [ ] one', '- [x] one'],
    [1, '- [x] two', '- [ ] two'],
    [2, '- [ ] nested', '- [x] nested'],
    [3, '1. [ ] quoted', '1. [x] quoted'],
  ])('number %i is turned by one letter', (index, before, after) => {
    expect(withBoxTurned(text, index)).toBe(text.replace(before, after))
  })

  it('inside code is none, and does not count', () => {
    const coded = '```\n- [ ] code\n```\n\n`- [ ] code`\n\n- [ ] real'
    expect(withBoxTurned(coded, 0)).toBe(coded.replace('- [ ] real', '- [x] real'))
    expect(withBoxTurned(coded, 1)).toBeNull()
  })

  it('that is not there changes nothing', () => {
    expect(withBoxTurned(text, 4)).toBeNull()
    expect(withBoxTurned('no box [ ] here', 0)).toBeNull()
    expect(withBoxTurned('>'.repeat(5000), 0)).toBeNull()
  })

  it('keeps capital letters, tabs and Windows line ends around it', () => {
    expect(withBoxTurned('*\t[X] done\r\n* [ ] open', 0)).toBe('*\t[ ] done\r\n* [ ] open')
  })
})

describe('a list', () => {
  const notes = [
    aNote({ id: 'a', text: 'Großes Büro', tags: ['rückruf'] }),
    aNote({ id: 'b', text: '請求書は毎月５日まで', pinnedAt: 1 }),
    aNote({ id: 'c', text: 'naïve export', pinnedAt: 2, ticketKey: 'other' }),
  ]
  const ids = (list: { id: string }[]) => list.map(({ id }) => id).join('')

  it('has the last pinned on top', () => {
    expect(ids(pinnedFirst(notes))).toBe('cba')
  })

  it('finds words without accents and inside of Japanese, and by tag', () => {
    const by = (words: string, tag: string | null = null) => ids(found(notes, { words, tag }))
    expect(by('grosses buro')).toBe('a')
    expect(by('毎月5日')).toBe('b')
    expect(by('naive nowhere')).toBe('')
    expect(by('', 'rückruf')).toBe('a')
    expect(by(' ')).toBe('abc')
  })

  it('of the customer leaves out what stands on this ticket', () => {
    expect(ids(elsewhere(notes, notes[0]?.ticketKey ?? ''))).toBe('c')
  })
})

describe('a long note', () => {
  it('is cut after whole lines, or after five hundred letters, never within one', () => {
    const lines = Array.from({ length: 30 }, (_, at) => `line ${at}`).join('\n')
    expect(lines.slice(0, shortLength(lines)).split('\n')).toHaveLength(10)
    expect(shortLength('short')).toBe(5)
    expect(shortLength('x'.repeat(1_000_000))).toBe(500)
    expect(shortLength(`${'x'.repeat(499)}😀😀`)).toBe(499)
  })

  it('has a first line without the marks of Markdown', () => {
    expect(firstLine('\n\n- [ ] **Call** back\nmore')).toBe('Call back')
    expect(firstLine('## Title')).toBe('Title')
    expect(firstLine('')).toBe('')
  })
})

describe('when it goes away', () => {
  const now = new Date(2026, 10, 30, 10, 32).getTime()
  const date = (at: number) => lastDayOf(at, now, 'en-GB')

  it('is the end of a day of the calendar', () => {
    expect(date(endAfter(now, 'week'))).toBe('7 Dec')
    expect(date(endAfter(now, 'month'))).toBe('30 Dec')
    expect(date(endAfter(now, 'quarter'))).toBe('28 Feb 2027')
    expect(new Date(endAfter(now, 'week')).getHours()).toBe(0)
  })

  it('is no day that is over, and no half typed one', () => {
    expect(endOn('2026-11-30', now)).toBe(new Date(2026, 11, 1).getTime())
    expect(endOn('2026-11-29', now)).toBeNull()
    expect(endOn('', now)).toBeNull()
    expect(endOn('0002-01-01', now)).toBeNull()
  })

  it('a note from the future of a clock that was set back is of today', () => {
    expect(dayOf(now + 90 * 86_400_000, now, 'en-GB')).toBe('30 Nov')
  })
})

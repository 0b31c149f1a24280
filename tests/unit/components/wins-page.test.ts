/** The wins page: what it shows of all there is, and that everything can be taken back. */
import { describe, expect, it, vi } from 'vitest'
import { draftOfOwn, NOWHERE, newOwnWin } from '@/components/own-win/own-win'
import { entriesOf, openingAt, shownOf } from '@/components/wins/entries'
import { EVERYTHING, hashOf, type Place, placeIn } from '@/components/wins/place'
import { createWinsStore } from '@/components/wins/store'
import { AppError } from '@/lib/errors'
import { aNote } from '../../gallery/note-rows'
import { win } from '../../gallery/rows'
import { winsDeps } from '../../gallery/wins-deps'

const at = (month: number, day: number, hour: number) => new Date(2026, month, day, hour).getTime()

describe('the timeline', () => {
  it('is ordered by time, and opens each month and day of the local time once', () => {
    const wins = [
      win('c', { at: at(10, 1, 0) }),
      win('a', { at: at(10, 2, 23) }),
      win('d', { at: at(9, 31, 23) }),
      win('b', { at: at(10, 2, 0) }),
    ]
    const entries = entriesOf(wins, [aNote({ id: 'n', updatedAt: at(10, 1, 12) })])
    const opened = entries.map((_, index) => {
      const { month, day } = openingAt(entries, index)
      return `${month ? 'month ' : ''}${day ? 'day' : ''}`
    })
    expect(entries.map(({ id }, index) => [id, opened[index]])).toEqual([
      ['a', 'month day'],
      ['b', ''],
      ['n', 'day'],
      ['c', ''],
      ['d', 'month day'],
    ])
  })
})

describe('what is shown', () => {
  const entries = entriesOf(
    [
      win('praise', { at: 4 }),
      win('team', { at: 3, whose: 'team', styleType: null }),
      win('given', { at: 2, kind: 'thanks-given', whose: 'colleague' }),
    ],
    [aNote({ id: 'note', updatedAt: 1 })],
  )
  const shown = (part: Partial<Place>, found: string[] | null = null, bounds = null as never) =>
    shownOf(entries, { ...EVERYTHING, ...part }, bounds, found && new Set(found)).map(({ id }) => id)
  const all = ['praise', 'team', 'given', 'note']

  it.each([
    ['wins, while nothing is searched for', {}, null, ['praise', 'team', 'given']],
    ['wins and notes that were found', {}, all, all],
    ['no notes, where a filter is set that only wins know', { kind: 'thanks-given' }, all, ['given']],
    ['by whose', { whose: 'colleague' }, null, ['given']],
    ['by the way of writing', { style: 'personal' }, null, ['praise', 'given']],
    ['notes alone in their part, whatever else is set', { view: 'notes', whose: 'team' }, null, ['note']],
  ] as const)('is %s', (_, part, found, ids) => expect(shown(part, found && [...found])).toEqual(ids))

  it('lies within the period', () => {
    const inside = shownOf(entries, EVERYTHING, { start: 2, end: 4 }, null)
    expect(inside.map(({ id }) => id)).toEqual(['team', 'given'])
  })
})

describe('the address', () => {
  it('keeps every filter, but never what was typed', () => {
    const place: Place = {
      view: 'notes',
      query: 'Priya',
      kind: 'thanks-given',
      whose: 'colleague',
      style: 'personal',
      period: 'own',
      from: '2026-11-02',
      to: '',
    }
    expect(hashOf(place)).not.toContain('Priya')
    expect(placeIn(`#${hashOf(place)}`)).toEqual({ ...place, query: '' })
    expect(hashOf(EVERYTHING)).toBe('')
  })

  it('ignores what it does not know', () => {
    expect(placeIn('#kind=constructor&whose=&period=never&from=soon&view=all&x=%')).toEqual(EVERYTHING)
  })
})

describe('the wins page', () => {
  const open = (own: Parameters<typeof winsDeps>[0] = {}) => createWinsStore(winsDeps(own))

  it('calls what needs the gesture of the click before anything else', async () => {
    const store = open()
    const calls: string[] = []
    store.subscribe(() => calls.push('state'))
    await store.getState().act(async () => void calls.push('request'))
    expect(calls[0]).toBe('request')
  })

  it('brings back what was removed, the last first, and each once', async () => {
    const restoreWin = vi.fn(async (_: string) => {})
    const { getState } = open({ restoreWin })
    await getState().remove('a')
    await getState().remove('b')
    await Promise.all([getState().undo(), getState().undo(), getState().undo()])
    expect(restoreWin.mock.calls).toEqual([['b'], ['a']])
    expect(getState().undos).toEqual([])
  })

  it('still offers an undo that failed', async () => {
    const { getState } = open({ restoreWin: () => Promise.reject(new AppError('db/full')) })
    await getState().remove('a')
    await getState().undo()
    expect(getState()).toMatchObject({ error: { code: 'db/full' }, undos: [{ what: 'removed' }] })
  })

  it('writes only what was changed, and takes back only that', async () => {
    const editWin = vi.fn(async () => {})
    const { getState } = open({ editWin })
    const before = win('a', { quote: 'Good.', whatIDid: 'Listened' })
    await getState().save(before, { quote: 'Great.', whatIDid: 'Listened' })
    await getState().undo()
    expect(editWin.mock.calls).toEqual([
      ['a', { quote: 'Great.' }],
      ['a', { quote: 'Good.' }],
    ])
    await getState().save(before, {})
    expect(editWin).toHaveBeenCalledTimes(2)
    expect(getState().undos).toEqual([])
  })

  it('keeps the form open and says so where an edit could not be stored', async () => {
    const { getState } = open({ editWin: () => Promise.reject(new AppError('db/full')) })
    getState().edit('a')
    await getState().save(win('a'), { quote: 'Great.' })
    expect(getState()).toMatchObject({ editing: 'a', error: { code: 'db/full' }, undos: [] })
  })

  it('opens with one good thing where its address says so, also while it is open', () => {
    let change: (hash: string) => void = () => {}
    const watch = (changed: typeof change) => {
      change = changed
      return () => {}
    }
    const at = (hash: string) => ({ read: () => ({ hash, query: 'late' }), write: () => {}, watch })
    expect(open({ address: at('#smile') }).getState().isSmiling).toBe(true)
    const { getState } = open({ address: at('#whose=team') })
    change('#smile')
    expect(getState()).toMatchObject({ isSmiling: true, place: { whose: 'team', query: 'late' } })
    change('#kind=win')
    expect(getState().place).toMatchObject({ kind: 'win', whose: null, query: 'late' })
  })
})

describe('a win of one’s own', () => {
  it('is what the agent did, and thanks are what was said', () => {
    const own = { ...newOwnWin('x'), text: '  Calmed a long call  ' }
    expect(draftOfOwn(own, NOWHERE, 'Dana')).toMatchObject({
      id: 'x',
      kind: 'win',
      whose: 'mine',
      praisedName: 'Dana',
      quote: '',
      whatIDid: 'Calmed a long call',
      at: null,
    })
    expect(draftOfOwn({ ...own, isThanks: true, from: ' Miguel ' }, NOWHERE, 'Dana')).toMatchObject({
      kind: 'thanks-received',
      quote: 'Calmed a long call',
      whatIDid: '',
      customerName: 'Miguel',
    })
    expect(draftOfOwn({ ...own, text: ' ' }, NOWHERE, 'Dana')).toBeNull()
  })
})

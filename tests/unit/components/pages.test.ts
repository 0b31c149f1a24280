import { describe, expect, it, vi } from 'vitest'
import { namesIn, originIn } from '@/components/options/names'
import { createOptionsStore } from '@/components/options/store'
import { monthsOf } from '@/components/wins/months'
import { createWinsStore } from '@/components/wins/store'
import { AppError } from '@/lib/errors'
import { win } from '../../gallery/rows'

const nothing = async () => {}

describe('the timeline', () => {
  it('groups by month and day of the local time, in the order it is given', () => {
    const at = (month: number, day: number, hour: number) => new Date(2026, month, day, hour).getTime()
    const months = monthsOf([
      win('a', { at: at(10, 2, 23) }),
      win('b', { at: at(10, 2, 0) }),
      win('c', { at: at(10, 1, 0) }),
      win('d', { at: at(9, 31, 23) }),
    ])
    expect(months.map((month) => month.days.map((day) => day.wins.map(({ id }) => id)))).toEqual([
      [['a', 'b'], ['c']],
      [['d']],
    ])
  })
})

describe('the wins page', () => {
  const open = (own = {}) =>
    createWinsStore({
      removeWin: nothing,
      restoreWin: nothing,
      editWin: nothing,
      cancelSend: nothing,
      retry: nothing,
      allowChannel: nothing,
      handOver: nothing,
      reopen: async () => ({ text: null }),
      arrived: nothing,
      dropMessage: nothing,
      openTicket: () => {},
      openOptions: () => {},
      now: () => 0,
      ...own,
    })

  it('calls what needs the gesture of the click before anything else', async () => {
    const store = open()
    const calls: string[] = []
    store.subscribe(() => calls.push('state'))
    await store.getState().act(async () => void calls.push('request'))
    expect(calls[0]).toBe('request')
  })

  it('brings back what was removed last', async () => {
    const restoreWin = vi.fn(nothing)
    const { getState } = open({ restoreWin })
    await getState().remove('a')
    await getState().restore()
    expect(restoreWin).toHaveBeenCalledWith('a')
    expect(getState().removed).toBeNull()
  })

  it('keeps the form open and says so where an edit could not be stored', async () => {
    const { getState } = open({ editWin: () => Promise.reject(new AppError('db/full')) })
    getState().edit('a')
    await getState().save('a', 'text')
    expect(getState()).toMatchObject({ editing: 'a', error: { code: 'db/full' } })
  })
})

describe('what people type into the settings', () => {
  it('is names between commas of any script, without blanks and repeats', () => {
    expect(namesIn(' dana, Dana Reyes;dana,, 田中、鈴木')).toEqual(['dana', 'Dana Reyes', '田中', '鈴木'])
  })

  it.each([
    ['desk.example.com/tickets/4', 'https://desk.example.com'],
    ['http://localhost:4400/x', 'http://localhost:4400'],
    ['https://Desk.Example.com', 'https://desk.example.com'],
    ['javascript:alert(1)', null],
    ['file:///etc/hosts', null],
    ['chrome://extensions', null],
    ['two words', null],
    ['', null],
  ])('reads %s as the site %s', (typed, origin) => {
    expect(originIn(typed)).toBe(origin)
  })
})

describe('the options page', () => {
  const open = () =>
    createOptionsStore({
      savePerson: nothing,
      removePerson: nothing,
      watchChannels: () => () => {},
      saveChannel: nothing,
      removeChannel: nothing,
      sendTest: nothing,
      watchSites: () => () => {},
      addSite: nothing,
      removeSite: nothing,
      newId: () => 'id',
      watchChecksOff: () => () => {},
      setCheckOff: async () => {},
    })

  it('calls what needs the gesture of the click before anything else, also for an undo', async () => {
    const store = open()
    const calls: string[] = []
    store.subscribe(() => calls.push('state'))
    await store.getState().act('channel', async () => void calls.push('request'))
    expect(calls[0]).toBe('request')
    store.getState().offerUndo({ part: 'channel', words: '', run: async () => void calls.push('again') })
    calls.length = 0
    void store.getState().takeBack()
    expect(calls[0]).toBe('again')
  })

  it('says in which part an act failed, and offers no undo for it', async () => {
    const { getState } = open()
    await getState().act('sites', () => Promise.reject(new AppError('perm/denied')))
    expect(getState()).toMatchObject({ failed: { part: 'sites' }, done: null, undo: null, busy: null })
  })
})

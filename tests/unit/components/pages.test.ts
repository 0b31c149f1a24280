import { describe, expect, it } from 'vitest'
import { namesIn, originIn } from '@/components/options/names'
import { createOptionsStore } from '@/components/options/store'
import { AppError } from '@/lib/errors'
import { optionsDeps } from '../../gallery/fake-options'

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
  const open = () => createOptionsStore(optionsDeps)

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

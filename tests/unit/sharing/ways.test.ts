/** Which ways reach a person, and which one the button takes. */
import { describe, expect, it } from 'vitest'
import { channelOf, waysOf } from '@/lib/sharing/ways'
import { person } from '../../gallery/rows'

const one = [{ id: 'a', name: 'Praise' }]
const two = [...one, { id: 'b', name: 'Team' }]
const ana = (more = {}) => person('manager', 'Ana', { channelId: null, ...more })
const first = (...input: Parameters<typeof waysOf>) => waysOf(...input)[0]
const names = (...input: Parameters<typeof waysOf>) => waysOf(...input).map(({ way }) => way)

describe('the way of the button', () => {
  it('is what the person prefers, then a channel, then mail where there is an address, then copying', () => {
    expect(first(ana({ way: 'gmail', email: 'ana@example.com' }), one).way).toBe('gmail')
    expect(first(ana({ email: 'ana@example.com' }), one)).toEqual({ way: 'channel', channel: one[0] })
    expect(first(ana({ email: 'ana@example.com' }), []).way).toBe('mailto')
    expect(first(ana(), []).way).toBe('copy')
  })

  it('is not a channel that is gone, although the person prefers it', () => {
    expect(first(ana({ way: 'channel', channelId: 'gone', email: 'ana@example.com' }), two).way).toBe(
      'mailto',
    )
  })

  it('is copying for somebody of whom only the name is known: they are in no channel', () => {
    expect(names(null, one)).toEqual(['copy', 'mailto', 'gmail', 'outlook', 'outlook-com'])
  })
})

it('offers every way once, mail also without an address', () => {
  expect(names(ana({ way: 'outlook' }), one)).toEqual([
    'outlook',
    'channel',
    'mailto',
    'gmail',
    'outlook-com',
    'copy',
  ])
})

it('guesses no channel among several: the wrong one would tell the wrong people', () => {
  expect(channelOf({ channelId: null }, two)).toBeNull()
  expect(channelOf({ channelId: 'b' }, two)?.name).toBe('Team')
  expect(channelOf({ channelId: 'gone' }, one)?.name).toBe('Praise')
})

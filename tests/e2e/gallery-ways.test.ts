/**
 * Every state of every page in real Chromium, in each language, larger, narrower, with more contrast: one test a way.
 * @module-tag long
 */
import { beforeAll, expect, test } from 'vitest'
import { inOtherWays, OTHER_WAYS } from '../gallery/looks'
import { LONGEST_WALK, type Tour, walk } from '../gallery/tour'

let tour: Tour

beforeAll(async () => {
  tour = await walk(inOtherWays)
}, LONGEST_WALK)

test.each(OTHER_WAYS)('every state %s', (way) => {
  expect(tour.faultsIn(way)).toEqual({})
})

/** Links that lead to whom they name. */
import { expect, it } from 'vitest'
import { leadsToPerson } from '@/lib/helpdesks/generic/person-link'

it.each([
  ['/users/7', 'Ann Lee'],
  ['/~ann', '~ann'],
  ['https://desk.example/ann', 'ann'],
  ['/@Ann', 'ann'],
])('%s is a page of %s', (href, text) => {
  expect(leadsToPerson(href, text)).toBe(true)
})

it.each([
  ['/tickets/12', '12'],
  ['/labels/ann', 'ann'],
  ['/ann?tab=1', 'ann'],
  ['/users/7/delete', 'Remove'],
  ['', ''],
  ['/', ''],
])('%s is none of "%s"', (href, text) => {
  expect(leadsToPerson(href, text)).toBe(false)
})

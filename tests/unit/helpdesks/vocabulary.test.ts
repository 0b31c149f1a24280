/** What a class says of its element, by the words that it is made of. */
import { describe, expect, it } from 'vitest'
import { createVocabulary } from '@/lib/helpdesks/generic/words'

const { ofToken } = createVocabulary()

describe('a class with a name in it', () => {
  it.each(['customer-name', 'display-name', 'userName'])('is of a person in %s', (token) => {
    expect(ofToken(token).has('person')).toBe(true)
  })

  it.each(['file-name', 'article-action-name', 'queueName'])('is of a thing in %s', (token) => {
    expect(ofToken(token).has('person')).toBe(false)
  })
})

describe('a class that says who somebody is not, or may be', () => {
  it('takes nothing from behind a "not"', () => {
    expect(ofToken('isAuthorNotCurrentUserOrGuest').has('mine')).toBe(false)
    expect(ofToken('isAuthorNotCurrentUserOrGuest').has('customer')).toBe(false)
  })

  it('takes the first of two', () => {
    expect(ofToken('isAuthorCurrentUserOrGuest').has('mine')).toBe(true)
    expect(ofToken('isAuthorCurrentUserOrGuest').has('customer')).toBe(false)
  })
})

/** Grief, illness, danger and legal threats are told apart, and everyday words are taken for none of them. */

import { describe, expect, it } from 'vitest'
import { read } from './bundled'
import { EVERYDAY, SAID } from './grave-texts'

describe('sensitive messages', () => {
  it.each(SAID)('%s (%s): %s', (kind, lang, text) => {
    expect(read(text, lang)).toMatchObject({
      sensitive: true,
      sensitiveKind: kind,
      type: 'unclear',
      evidence: [],
    })
  })

  it.each(EVERYDAY)('none (%s): %s', (lang, text) => {
    expect(read(text, lang)).toMatchObject({ sensitive: false, sensitiveKind: null })
  })

  it('answers danger before grief, and grief before the law', () => {
    expect(read('My wife died and I want to end my life. My lawyer will contact you.').sensitiveKind).toBe(
      'danger',
    )
    expect(read('My wife died. My lawyer will contact you.').sensitiveKind).toBe('grief')
  })
})

/** What no customer wrote, or not in a language that is read, gets no type; what looks a little like it does. */

import { describe, expect, it } from 'vitest'
import { isAgentText } from '@/lib/reading/agent-text'
import { isMachineText } from '@/lib/reading/machine-text'
import { prepare } from '@/lib/reading/prepare'
import { read } from './bundled'
import { CUSTOMERS, OTHER_LANGUAGES, PROGRAMS, TEAMS } from './texts-of-nobody'

const SILENT = { type: 'unclear', band: 'too-little', evidence: [] }

describe('says too little of', () => {
  it.each(Object.entries(PROGRAMS))('%s', (_, text) => {
    expect(read(text)).toMatchObject(SILENT)
  })

  // Of a page without its tags some words remain.
  it.each(Object.entries(PROGRAMS).filter(([name]) => name !== 'a web page'))(
    '%s, whatever language the caller names',
    (_, text) => {
      expect(read(text, 'en')).toMatchObject(SILENT)
    },
  )

  it.each(TEAMS)('a support team (%s): %s', (lang, text) => {
    expect(read(text)).toMatchObject({ ...SILENT, lang })
    expect(isAgentText(prepare(text, lang))).toBe(true)
  })

  it.each(Object.entries(OTHER_LANGUAGES))('%s', (_, text) => {
    expect(read(text)).toMatchObject({ ...SILENT, lang: 'und' })
  })
})

describe('takes for a customer’s own words', () => {
  it.each(CUSTOMERS)('(%s) %s', (lang, text) => {
    const prepared = prepare(text)
    expect(prepared.lang).toBe(lang)
    expect(isMachineText(prepared)).toBe(false)
    expect(isAgentText(prepared)).toBe(false)
  })
})

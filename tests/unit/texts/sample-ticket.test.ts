/** The made-up ticket of the tour, in every language: the shipped model sees in it what the tour says of it. */
import { describe, expect, it } from 'vitest'
import { sampleOf } from '@/components/welcome/sample'
import { understand } from '@/lib/background/understand'
import { en } from '@/lib/texts/en'
import { LANGUAGES } from '@/lib/texts/languages'
import { read } from '../reading/bundled'

describe.each(['en', ...Object.keys(LANGUAGES)])('the made-up ticket in %s', (language) => {
  it('is clearly analytical, marks why, and holds a compliment for the agent', async () => {
    const texts = (await LANGUAGES[language]?.()) ?? en
    const { sample } = texts.welcome
    const { latest, praise } =
      understand(sampleOf(sample), (text) => read(text), {
        me: [sample.agent, sample.agentShort],
        colleagues: [],
        corrections: new Map(),
        language,
        isAnalysed: true,
        isKnown: false,
      }) ?? {}
    expect([latest?.type, latest?.band, latest?.sensitive]).toEqual(['analytical', 'clear', false])
    expect(latest?.evidence.length).toBeGreaterThan(2)
    expect(praise?.whose).toBe('mine')
  })
})

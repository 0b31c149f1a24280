import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '@/lib/cli/page-bundle'
import { BIAS, STEP, WEIGHTS } from '@/lib/helpdesks/generic/voice-weights'
import { learnVoice, readVoices, type Spoken, voicesOutOfFold } from '@/lib/training/voice-lesson'

const VOICES = readVoices(join(ROOT, 'lib', 'training', 'voices'))

describe('the written tickets', () => {
  it('have both sides in every one of the nine languages', () => {
    for (const lang of ['de', 'en', 'es', 'fr', 'it', 'ja', 'ka', 'pt', 'ru']) {
      const own = VOICES.filter((row) => row.lang === lang)
      const customers = own.filter(({ by }) => by === 'customer').length
      expect(customers / own.length, lang).toBeGreaterThan(0.35)
      expect(customers / own.length, lang).toBeLessThan(0.65)
      expect(own.length, lang).toBeGreaterThan(300)
    }
  })

  it('are tickets: several messages, of one language', () => {
    const tickets = Map.groupBy(VOICES, ({ ticket }) => ticket)
    for (const [ticket, rows] of tickets) {
      expect(rows.length, `${ticket}`).toBeGreaterThanOrEqual(2)
      expect(new Set(rows.map(({ lang }) => lang)).size, `${ticket}`).toBe(1)
    }
  })
})

describe('what is learned of them', () => {
  it('is what any page is read by, to the byte', () => {
    const { packed, ...rest } = learnVoice(VOICES)
    expect(rest).toEqual({ bias: BIAS, step: STEP })
    expect(packed === WEIGHTS).toBe(true)
  })

  it('tells the side of three in four messages of other tickets, and more where it is told on behalf', () => {
    const odds = voicesOutOfFold(VOICES, 3)
    const right = (isAsked: (row: Spoken) => boolean) => {
      const asked = VOICES.map((row, at) => ({ row, odds: odds[at] ?? 0 })).filter(({ row }) => isAsked(row))
      return asked.filter(({ row, odds }) => odds > 0 === (row.by === 'customer')).length / asked.length
    }
    expect(right(() => true)).toBeGreaterThan(0.72)
    expect(right(({ by }) => by === 'on-behalf')).toBeGreaterThan(0.85)
    expect(right(({ lang }) => lang === 'en')).toBeGreaterThan(0.77)
  })

  it('hears nobody where nothing was taught', () => {
    const one: Spoken[] = [
      { ticket: 1, lang: 'en', by: 'customer', text: 'It is broken.' },
      { ticket: 1, lang: 'en', by: 'agent', text: 'Please send it back.' },
    ]
    expect(learnVoice(one).packed).toHaveLength(0)
  })
})

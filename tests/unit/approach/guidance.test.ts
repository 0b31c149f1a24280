import { describe, expect, it } from 'vitest'
import { guidanceFor, guidanceForSensitive } from '@/lib/approach/guidance'
import { piecesOf, SLOTS } from '@/lib/approach/slots'
import type { Guidance, Situation } from '@/lib/approach/types'
import type { SensitiveKind, StyleType } from '@/lib/reading/types'
import { RULES, type Rules } from './advice-rules'

const TYPES: (StyleType | 'unclear')[] = ['analytical', 'personal', 'functional', 'intuitive', 'unclear']
const SITUATIONS: Situation[] = ['question', 'complaint', 'fault', 'request', 'praise', 'chase-up']

const KINDS: SensitiveKind[] = ['grief', 'illness', 'danger', 'legal']

const LANGUAGES = Object.keys(RULES)
const inEveryLanguage = LANGUAGES.flatMap((lang) =>
  TYPES.map((type): [string, StyleType | 'unclear'] => [lang, type]),
)
const rulesOf = (lang: string): Rules => RULES[lang] as Rules

const allOf = (lang: string): [string, string, Guidance][] => [
  ...SITUATIONS.flatMap((situation) =>
    TYPES.map((type): [string, string, Guidance] => [
      lang,
      `${situation}, ${type}`,
      guidanceFor(type, situation, lang),
    ]),
  ),
  ...KINDS.map((kind): [string, string, Guidance] => [
    lang,
    `sensitive, ${kind}`,
    guidanceForSensitive(kind, lang),
  ]),
]
const ALL = LANGUAGES.flatMap(allOf)

/** What may end up in a reply. */
const insertable = (g: Guidance) => [...g.outline.map((step) => step.text), ...g.openings, ...g.closings]
const everything = (g: Guidance) => [...g.lines, ...g.do, ...g.avoid, ...insertable(g)]
/** A phrase to avoid is quoted to be recognised. */
const withoutQuotes = (text: string) => text.replace(/“[^”]*”|„[^“]*“/g, '')

describe.each(ALL)('guidance (%s) for %s', (lang, _, guidance) => {
  const rules = rulesOf(lang)

  it('is complete and within its limits', () => {
    expect(guidance.lines).toHaveLength(3)
    for (const line of guidance.lines) expect(line.length, line).toBeLessThanOrEqual(60)
    for (const list of [guidance.do, guidance.avoid]) {
      expect(list.length).toBeGreaterThanOrEqual(2)
      expect(list.length).toBeLessThanOrEqual(3)
      for (const item of list) expect(item.length, item).toBeLessThanOrEqual(80)
    }
    expect(guidance.outline.length).toBeGreaterThanOrEqual(2)
    expect(guidance.outline.length).toBeLessThanOrEqual(6)
    for (const list of [guidance.openings, guidance.closings]) {
      expect(list.length).toBeGreaterThanOrEqual(2)
      expect(list.length).toBeLessThanOrEqual(3)
    }
    for (const text of insertable(guidance)) expect(text.length, text).toBeLessThanOrEqual(120)
  })

  it('is clean text, each line once', () => {
    const texts = everything(guidance)
    for (const text of texts) {
      expect(text, text).toBe(text.trim())
      expect(text, text).not.toMatch(/\s{2}|['"<>\n]/)
      expect(text, text).toMatch(/[.,)}?”“]$/)
    }
    const once = texts.filter((text) => !text.match(/^\d\. /))
    expect(new Set(once).size).toBe(once.length)
  })

  it('leaves only known gaps, and only where the agent writes', () => {
    for (const text of insertable(guidance)) {
      const plain = piecesOf(text).map((piece) => (piece.kind === 'text' ? piece.text : ''))
      expect(plain.join(''), text).not.toMatch(/[{}]/)
    }
    for (const text of [...guidance.lines, ...guidance.do, ...guidance.avoid])
      expect(text).not.toMatch(/[{}]/)
  })

  it('uses each gap in one form, so that it can be filled once', () => {
    for (const text of insertable(guidance)) {
      for (const form of rules.forms) expect(text).not.toMatch(form)
    }
  })

  it('offers no set phrase and no vague time', () => {
    for (const text of everything(guidance)) expect(withoutQuotes(text)).not.toMatch(rules.cliches)
    for (const text of insertable(guidance)) expect(text).not.toMatch(rules.vagueTimes)
  })

  it('says nothing about who the person is', () => {
    for (const text of everything(guidance)) {
      for (const claim of rules.aboutThePerson) expect(text).not.toMatch(claim)
    }
  })
})

describe('a complaint', () => {
  it.each(inEveryLanguage)(
    'goes from understanding over speed to regret, said once (%s, %s)',
    (lang, type) => {
      const { outline } = guidanceFor(type, 'complaint', lang)
      const parts = outline
        .map((step) => step.part)
        .filter((part) => /understanding|speed|remorse/.test(part))
      const order = parts.filter((part, i) => part !== parts[i - 1])
      expect(order).toEqual(['understanding', 'speed', 'remorse'])
      expect(parts.filter((part) => part === 'remorse')).toHaveLength(1)
      expect(outline.filter((step) => rulesOf(lang).sorry.test(step.text)).map((step) => step.part)).toEqual([
        'remorse',
      ])
      expect(outline.at(-1)?.part).toBe('next')
    },
  )

  it.each(inEveryLanguage)('opens without an apology and promises a time (%s, %s)', (lang, type) => {
    const { outline, openings } = guidanceFor(type, 'complaint', lang)
    for (const opening of openings) expect(opening).not.toMatch(rulesOf(lang).sorry)
    const speed = outline.filter((step) => step.part === 'speed').map((step) => step.text)
    expect(speed.join(' ')).toContain('{time}')
  })
})

describe.each(LANGUAGES)('other promises of the advice (%s)', (lang) => {
  const rules = rulesOf(lang)

  it('asks nothing in return for praise, and passes it on', () => {
    for (const type of TYPES) {
      const guidance = guidanceFor(type, 'praise', lang)
      expect(guidance.outline.map((step) => step.part)).toContain('pass-on')
      expect(insertable(guidance).join(' ')).not.toMatch(rules.inReturn)
    }
  })

  it('puts the answer into the first step of the shortest outline when speed is asked for', () => {
    for (const situation of SITUATIONS) {
      const { outline } = guidanceFor('intuitive', situation, lang)
      const others = TYPES.filter((type) => type !== 'unclear').map((type) =>
        guidanceFor(type, situation, lang),
      )
      expect(outline.length).toBe(Math.min(...others.map((other) => other.outline.length)))
    }
  })

  it('advises differently for each kind of writing', () => {
    for (const situation of SITUATIONS) {
      const lines = TYPES.map((type) => guidanceFor(type, situation, lang).lines.join())
      expect(new Set(lines).size).toBe(TYPES.length)
    }
  })

  it('puts safety first where somebody is in danger, and speaks of it nowhere else', () => {
    expect(guidanceForSensitive('danger', lang).outline[0]?.part).toBe('safety')
    for (const kind of ['grief', 'illness', 'legal'] as const)
      expect(everything(guidanceForSensitive(kind, lang)).join(' ')).not.toMatch(rules.danger)
  })

  it.each(KINDS)('sells nothing, promises nothing and names a person (%s)', (kind) => {
    const texts = insertable(guidanceForSensitive(kind, lang)).join(' ')
    expect(texts).not.toMatch(rules.promises)
    expect(texts).toContain('{owner}')
  })

  it('admits nothing and says sorry for nothing in a legal matter', () => {
    expect(insertable(guidanceForSensitive('legal', lang)).join(' ')).not.toMatch(rules.admits)
  })

  it('takes the same steps as the English advice, in the same order', () => {
    const english = allOf('en')
    for (const [i, [, name, guidance]] of allOf(lang).entries()) {
      const parts = guidance.outline.map((step) => step.part)
      expect(parts, name).toEqual(english[i]?.[2].outline.map((step) => step.part))
    }
  })
})

describe('the language of the advice', () => {
  it('is German for every way to write German', () => {
    const german = guidanceFor('personal', 'question', 'de')
    expect(german).not.toBe(guidanceFor('personal', 'question', 'en'))
    for (const lang of ['de-DE', 'de-AT', 'DE-ch'])
      expect(guidanceFor('personal', 'question', lang)).toBe(german)
  })

  it('falls back to English for a language without texts, however it is written', () => {
    const english = guidanceFor('personal', 'question', 'en')
    for (const lang of ['en-GB', 'EN', 'xx', '', 'constructor', '__proto__']) {
      expect(guidanceFor('personal', 'question', lang)).toBe(english)
    }
  })
})

describe('gaps', () => {
  it('are cut out in order and put together again without loss', () => {
    expect(piecesOf('{owner} writes by {next update}.')).toEqual([
      { kind: 'slot', slot: 'owner' },
      { kind: 'text', text: ' writes by ' },
      { kind: 'slot', slot: 'next update' },
      { kind: 'text', text: '.' },
    ])
  })

  it('leave unknown braces alone', () => {
    expect(piecesOf('a {b} {{c}} {')).toEqual([{ kind: 'text', text: 'a {b} {{c}} {' }])
    expect(piecesOf('')).toEqual([])
  })

  it.each(LANGUAGES)('are all used somewhere (%s)', (lang) => {
    const used = new Set(
      allOf(lang)
        .flatMap(([, , guidance]) => insertable(guidance).flatMap(piecesOf))
        .flatMap((piece) => (piece.kind === 'slot' ? [piece.slot] : [])),
    )
    expect(SLOTS.filter((slot) => !used.has(slot))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { guidanceFor, guidanceForSensitive } from '@/lib/approach/guidance'
import { piecesOf, SLOTS } from '@/lib/approach/slots'
import type { Guidance, Situation } from '@/lib/approach/types'
import type { SensitiveKind, StyleType } from '@/lib/reading/types'

const TYPES: (StyleType | 'unclear')[] = ['analytical', 'personal', 'functional', 'intuitive', 'unclear']
const SITUATIONS: Situation[] = ['question', 'complaint', 'fault', 'request', 'praise', 'chase-up']

const KINDS: SensitiveKind[] = ['grief', 'illness', 'danger', 'legal']

const ALL: [string, Guidance][] = [
  ...SITUATIONS.flatMap((situation) =>
    TYPES.map((type): [string, Guidance] => [`${situation}, ${type}`, guidanceFor(type, situation, 'en')]),
  ),
  ...KINDS.map((kind): [string, Guidance] => [`sensitive, ${kind}`, guidanceForSensitive(kind, 'en')]),
]

/** What may end up in a reply. */
const insertable = (g: Guidance) => [...g.outline.map((step) => step.text), ...g.openings, ...g.closings]
const everything = (g: Guidance) => [...g.lines, ...g.do, ...g.avoid, ...insertable(g)]
/** A phrase to avoid is quoted to be recognised. */
const withoutQuotes = (text: string) => text.replace(/“[^”]*”/g, '')

const CLICHES =
  /inconvenience|frustrat|valued|important to us|rest assured|hesitate|earliest|as soon as possible|asap|unfortunately|happy to help|please be advised|patience|finds you well|delighted|apologi[sz]|going forward|touch base|reach out|sincerely|truly|feel free|bear with/i
const VAGUE_TIMES = /\b(?:soon|shortly|in due course|in a bit|a while|immediately|right away)\b/i
const ABOUT_THE_PERSON = [
  /\b(?:analytical|functional|intuitive|personality|personal|character|temperament|persona|emotional|rational|introvert|extrovert)\b/i,
  /\b(?:customer|person|client|user|writer|people)s? (?:is|are|was|seems?|feels?|wants?|likes?|loves?|hates?|prefers?|needs?|tends?|values?|thinks?|expects?)\b/i,
  /\b(?:they|he|she) (?:is|are|seems?|feels?|wants?|likes?|prefers?|needs?|tends?|values?|thinks?|expects?)\b/i,
  /\b(?:type|kind|sort) of (?:person|customer|people)\b/i,
]

describe.each(ALL)('guidance for %s', (_, guidance) => {
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
      expect(text, text).toMatch(/[.,)}?”]$/)
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

  it('uses times and dates in one form, so that a gap can be filled once', () => {
    for (const text of insertable(guidance)) {
      expect(text).not.toMatch(/(?<!\bby )\{(?:time|next update)\}/i)
      expect(text).not.toMatch(/(?<!\b(?:on|since|from|to|wrong:|then) )\{date\}/i)
      expect(text).not.toMatch(/(?<!: )\{(?:answer|finding|status|fallback)\}/)
      expect(text).not.toMatch(/(?<!\b(?:I have (?:just )?|today I have )|so far: |on \{date\}: )\{done\}/i)
    }
  })

  it('offers no set phrase and no vague time', () => {
    for (const text of everything(guidance)) expect(withoutQuotes(text)).not.toMatch(CLICHES)
    for (const text of insertable(guidance)) expect(text).not.toMatch(VAGUE_TIMES)
  })

  it('says nothing about who the person is', () => {
    for (const text of everything(guidance)) {
      for (const claim of ABOUT_THE_PERSON) expect(text).not.toMatch(claim)
    }
  })
})

describe('a complaint', () => {
  it.each(TYPES)('goes from understanding over speed to regret, said once (%s)', (type) => {
    const { outline } = guidanceFor(type, 'complaint', 'en')
    const parts = outline.map((step) => step.part).filter((part) => /understanding|speed|remorse/.test(part))
    const order = parts.filter((part, i) => part !== parts[i - 1])
    expect(order).toEqual(['understanding', 'speed', 'remorse'])
    expect(parts.filter((part) => part === 'remorse')).toHaveLength(1)
    expect(outline.filter((step) => /sorry|regret/i.test(step.text)).map((step) => step.part)).toEqual([
      'remorse',
    ])
    expect(outline.at(-1)?.part).toBe('next')
  })

  it.each(TYPES)('opens without an apology and promises a time (%s)', (type) => {
    const { outline, openings } = guidanceFor(type, 'complaint', 'en')
    for (const opening of openings) expect(opening).not.toMatch(/sorry|regret/i)
    const speed = outline.filter((step) => step.part === 'speed').map((step) => step.text)
    expect(speed.join(' ')).toContain('{time}')
  })
})

describe('other promises of the advice', () => {
  it('asks nothing in return for praise, and passes it on', () => {
    for (const type of TYPES) {
      const guidance = guidanceFor(type, 'praise', 'en')
      expect(guidance.outline.map((step) => step.part)).toContain('pass-on')
      expect(insertable(guidance).join(' ')).not.toMatch(/\b(?:review|rate|rating|survey|recommend|offer)\b/i)
    }
  })

  it('puts the answer into the first step of the shortest outline when speed is asked for', () => {
    for (const situation of SITUATIONS) {
      const { outline } = guidanceFor('intuitive', situation, 'en')
      const others = TYPES.filter((type) => type !== 'unclear').map((type) =>
        guidanceFor(type, situation, 'en'),
      )
      expect(outline.length).toBe(Math.min(...others.map((other) => other.outline.length)))
    }
  })

  it('advises differently for each kind of writing', () => {
    for (const situation of SITUATIONS) {
      const lines = TYPES.map((type) => guidanceFor(type, situation, 'en').lines.join())
      expect(new Set(lines).size).toBe(TYPES.length)
    }
  })

  it('puts safety first where somebody is in danger, and speaks of it nowhere else', () => {
    expect(guidanceForSensitive('danger', 'en').outline[0]?.part).toBe('safety')
    for (const kind of ['grief', 'illness', 'legal'] as const)
      expect(everything(guidanceForSensitive(kind, 'en')).join(' ')).not.toMatch(/danger|emergency|safety/i)
  })

  it.each(KINDS)('sells nothing, promises nothing and names a person (%s)', (kind) => {
    const texts = insertable(guidanceForSensitive(kind, 'en')).join(' ')
    expect(texts).not.toMatch(/\b(?:offer|discount|refund|promise|guarantee|fault)\b/i)
    expect(texts).toContain('{owner}')
  })

  it('admits nothing and says sorry for nothing in a legal matter', () => {
    expect(insertable(guidanceForSensitive('legal', 'en')).join(' ')).not.toMatch(
      /sorry|regret|mistake|wrong|liable/i,
    )
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

  it('are all used somewhere', () => {
    const used = new Set(
      ALL.flatMap(([, guidance]) => insertable(guidance).flatMap(piecesOf)).flatMap((piece) =>
        piece.kind === 'slot' ? [piece.slot] : [],
      ),
    )
    expect(SLOTS.filter((slot) => !used.has(slot))).toEqual([])
  })
})

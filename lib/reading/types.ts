/** What understanding a message yields. Types only; the contract of `npm run classify`. */

export type StyleType = 'analytical' | 'personal' | 'functional' | 'intuitive'
export type Band = 'clear' | 'leaning' | 'mixed' | 'too-little'
/** Why a message is answered with care before all else. */
export type SensitiveKind = 'grief' | 'illness' | 'danger' | 'legal'
export type PraiseTarget = 'agent' | 'team' | 'company' | 'product' | 'none'

/** UTF-16 offsets into the text that was classified; `end` is exclusive. */
export type Span = { start: number; end: number }
export type Evidence = Span & { type: StyleType; weight: number }
export type Probabilities = Record<StyleType, number>

export type Reading = {
  /** ISO 639-1 of the text, or "und" where no supported language is recognised. */
  lang: string
  type: StyleType | 'unclear'
  /** Sums to 1. */
  probabilities: Probabilities
  /** The model's own share for "none of the four"; the four above are what they share among themselves. */
  unclear: number
  /** How it is written, in a few coarse numbers (see `description`). */
  measures: readonly number[]
  band: Band
  /** P(personal) - P(analytical) and P(functional) - P(intuitive), each in -1…1. */
  axes: { feelings: number; process: number }
  /** Empty where no type is shown, and where it was not asked for. */
  evidence: Evidence[]
  /** `found`: sure enough that a card is shown. `score` in 0…1. */
  praise: { found: boolean; score: number; target: PraiseTarget; span: Span | null }
  complaint: { found: boolean; score: number; theme: string | null }
  /** `words`: those that say so, in order of place; empty where other words do. */
  urgent: { found: boolean; score: number; words: Span[] }
  /** Grief, illness, danger or a legal threat: no type is shown, only guidance. */
  sensitive: boolean
  /** Null exactly where `sensitive` is false. */
  sensitiveKind: SensitiveKind | null
}

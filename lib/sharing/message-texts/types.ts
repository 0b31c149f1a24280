/** The words of a message to a person, in one language. The placeholders are filled by `compose`. */

/** Whose praise it is, as the reader is told; `you`: the reader is the one who was praised. */
export type Voice = 'mine' | 'colleague' | 'colleagueUnnamed' | 'team' | 'you'

export type MessageTexts = {
  quotes: readonly [string, string]
  /** Where the sender's name is known; a webhook does not say who writes. With what parts it from the sentence. */
  from: string
  /** Begins in lower case, where the language has it: it follows `from`. */
  praised: Record<Voice, string>
  /** Of a mail. */
  subject: Record<Voice, string>
  done: { mine: string; others: string; you: string }
  ticket: string
  /** `teamMate`: the praise of the team, told to one of it. */
  reply: Record<Voice | 'teamMate', string>
  escalation: {
    /** After `from`, and alone. */
    opening: string
    customer: string
    need: string
    tried: string
    promise: { whole: string; undated: string; answer: string }
    reply: string
    subject: string
    subjectAlone: string
  }
  /** `opening` after `from`, and alone. */
  thanks: { opening: string; wrote: string; subject: string }
}

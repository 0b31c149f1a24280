/** Who answers whose questions: whoever answers one of the desk's is of the customer's side, and the other way round. */
import type { Block } from './blocks'
import { ownWords } from './own-words'
import type { Survey } from './spot'
import { LONGEST } from './voice-signs'

/** A page can hold endless messages. */
const MOST = 60
/** Letters at the end of a message in which what it asks stands, over a greeting. */
const AT_END = 120
/** More answers are no surer. */
const SUREST = 2

/** One who answers right after another asked, by their keys. */
export type Turn = { asks: string; answers: string }

export function turnsOf(
  survey: Survey,
  blocks: readonly Block[],
  keys: readonly string[],
  isTalk: (index: number) => boolean,
): Turn[] {
  const said = blocks.flatMap((_, index) => (isTalk(index) ? [index] : [])).slice(0, MOST)
  return said.flatMap((index, at) => {
    const [asks, answers] = [keys[said[at - 1] ?? -1], keys[index]]
    const before = blocks[said[at - 1] ?? -1]
    if (!before || asks === undefined || answers === undefined || asks === answers) return []
    return /[?？]/.test(ownWords(survey, before, LONGEST).slice(-AT_END)) ? [{ asks, answers }] : []
  })
}

/** Above 0 for the customer's side. @param isCustomer by all else that is known. */
export function sideByTurns(
  turns: readonly Turn[],
  key: string,
  isCustomer: (key: string) => boolean,
): number {
  const answers = turns.filter((turn) => turn.answers === key)
  const side = answers.reduce((sum, { asks }) => sum + (isCustomer(asks) ? -1 : 1), 0)
  return Math.max(-SUREST, Math.min(SUREST, side))
}

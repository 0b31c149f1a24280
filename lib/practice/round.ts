/** One round of practice: which messages are dealt, what counts as right, and what is said at its end. Pure. */
import type { Band, StyleType } from '../reading/types'
import type { PracticeItem } from './types'

/** What the reader says of the same message. */
export type ReaderAnswer = { type: StyleType | 'unclear'; band: Band }

export type Answered = {
  item: PracticeItem
  chosen: StyleType
  /** Null where the reader could not be asked. */
  reader: ReaderAnswer | null
}

const TYPES: readonly StyleType[] = ['analytical', 'personal', 'functional', 'intuitive']
export const ROUND = 12
const MIXED = 2
const EACH = 2

/**
 * Two of each kind and two mixed ones for sure, the rest as it falls; those of earlier rounds come last.
 * @param seen ids. @param random 0 up to 1, as `Math.random`.
 */
export function deal(
  items: readonly PracticeItem[],
  seen: ReadonlySet<string>,
  random: () => number,
): PracticeItem[] {
  const shuffled = shuffle(items, random)
  const fresh = [...shuffled.filter(({ id }) => !seen.has(id)), ...shuffled.filter(({ id }) => seen.has(id))]
  const clear = fresh.filter(({ also }) => also === null)
  const sure = TYPES.flatMap((type) => clear.filter((item) => item.type === type).slice(0, EACH))
  const rest = clear.filter((item) => !sure.includes(item)).slice(0, ROUND - MIXED - sure.length)
  const mixed = fresh.filter(({ also }) => also !== null).slice(0, MIXED)
  return shuffle([...sure, ...rest, ...mixed], random)
}

function shuffle<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((entry) => ({ entry, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ entry }) => entry)
}

export function isRight({ type, also }: PracticeItem, chosen: StyleType): boolean {
  return chosen === type || chosen === also
}

/** Where two kinds hold each other the balance, the reader may say so; silence on a clear one is neither. */
export function readerVerdict(item: PracticeItem, reader: ReaderAnswer): 'right' | 'other' | 'silent' {
  if (reader.type === 'unclear') return item.also !== null && reader.band === 'mixed' ? 'right' : 'silent'
  return isRight(item, reader.type) ? 'right' : 'other'
}

export type Score = {
  total: number
  right: number
  /** Of those that the reader was asked about. */
  reader: { total: number; right: number; silent: number }
  /** Analytical taken for functional or the other way round: the pair that everybody mixes up. */
  mixedUpFacts: number
  missed: Answered[]
}

export function scoreOf(answers: readonly Answered[]): Score {
  const missed = answers.filter(({ item, chosen }) => !isRight(item, chosen))
  const verdicts = answers.flatMap(({ item, reader }) => (reader ? [readerVerdict(item, reader)] : []))
  const isFactsPair = (type: StyleType) => type === 'analytical' || type === 'functional'
  return {
    total: answers.length,
    right: answers.length - missed.length,
    reader: {
      total: verdicts.length,
      right: verdicts.filter((verdict) => verdict === 'right').length,
      silent: verdicts.filter((verdict) => verdict === 'silent').length,
    },
    mixedUpFacts: missed.filter(({ item, chosen }) => isFactsPair(item.type) && isFactsPair(chosen)).length,
    missed,
  }
}

/** Search as you type over wins and notes: parts of words, typos, accents, and languages without spaces. Pure. */
import MiniSearch from 'minisearch'
import type { NoteRow } from './customer-rows'
import type { Id, Millis, WinRow } from './rows'
import { isAnywhere, mayHaveTypo, swapsOf, TYPOS, wordsIn } from './words'

export type Found = {
  ids: ReadonlySet<Id>
  /** False while rows are still being prepared: more may be found in a moment. */
  isComplete: boolean
}

/** `index`: what is typed exactly is found already, only typos are not. */
export type Left = 'texts' | 'index' | 'nothing'

export type RecordSearch = {
  /** The rows as they are now; what has changed since the last time is prepared anew by `work`. */
  update: (rows: readonly (WinRow | NoteRow)[]) => void
  /** Prepares row by row until `isTimeUp`; answers what is left to do. */
  work: (isTimeUp: () => boolean) => Left
  /** Every word must be found. Empty or blank text finds nothing. */
  find: (text: string) => Found
}

type Entry = { row: WinRow | NoteRow; version: Millis; words: string; isIndexed: boolean }

/** Words that were looked for in all texts lately: each letter more narrows what is there already. */
type Looked = { pattern: string; entries: Entry[] }

const MOST_LOOKED = 8

/** For typos only, so that a note as long as a book holds nobody up; its words are found all the same. */
const INDEXED_LENGTH = 20_000

/**
 * Words as they are typed are looked for in all texts, which takes milliseconds and needs no index; the index adds what
 * was written or typed with a typo.
 */
export function createRecordSearch(): RecordSearch {
  const entries = new Map<Id, Entry>()
  let looked: Looked[] = []
  /** First the texts of all, newest first, then the index: what was typed exactly is found soonest. */
  let unread: Entry[] = []
  let unindexed: Entry[] = []
  const index = new MiniSearch<{ id: Id; words: string }>({
    fields: ['words'],
    tokenize: (words) => words.split(' ').filter(mayHaveTypo),
    processTerm: (term) => term,
    searchOptions: { fuzzy: TYPOS },
  })

  return { update, work, find }

  function update(rows: readonly (WinRow | NoteRow)[]): void {
    const gone = new Set(entries.keys())
    let isAnyOld = false
    for (const row of rows) {
      gone.delete(row.id)
      const known = entries.get(row.id)
      if (known?.version === row.updatedAt) continue
      isAnyOld ||= known !== undefined
      if (known?.isIndexed) index.discard(row.id)
      // The words of before stand in until the new ones are read.
      const entry = { row, version: row.updatedAt, words: known?.words ?? '', isIndexed: false }
      entries.set(row.id, entry)
      unread.push(entry)
    }
    for (const id of gone) {
      if (entries.get(id)?.isIndexed) index.discard(id)
      entries.delete(id)
    }
    looked = []
    if (isAnyOld || gone.size > 0) {
      const isWaiting = (entry: Entry) => entries.get(entry.row.id) === entry
      unread = unread.filter(isWaiting)
      unindexed = unindexed.filter(isWaiting)
    }
    unread.sort((a, b) => a.version - b.version)
  }

  function work(isTimeUp: () => boolean): Left {
    if (unread.length > 0) looked = []
    for (let entry = unread.pop(); entry; entry = unread.pop()) {
      entry.words = ` ${wordsIn(textOf(entry.row)).join(' ')} `
      unindexed.push(entry)
      if (isTimeUp()) return left()
    }
    for (let entry = unindexed.pop(); entry; entry = unindexed.pop()) {
      index.add({ id: entry.row.id, words: entry.words.slice(0, INDEXED_LENGTH) })
      entry.isIndexed = true
      if (isTimeUp()) return left()
    }
    return left()
  }

  function left(): Left {
    if (unread.length > 0) return 'texts'
    return unindexed.length > 0 ? 'index' : 'nothing'
  }

  function find(text: string): Found {
    const [first, ...others] = wordsIn(text)
    let found = first === undefined ? [] : withWord(null, first)
    for (const word of others) found = withWord(found, word)
    return {
      ids: new Set(found.map(({ row }) => row.id)),
      isComplete: left() === 'nothing',
    }
  }

  /** @param among null: all there are. */
  function withWord(among: Entry[] | null, word: string): Entry[] {
    const pattern = isAnywhere(word) ? word : ` ${word}`
    const near = mayHaveTypo(word) ? withTypo(word) : null
    if (among) return among.filter(({ row, words }) => words.includes(pattern) || near?.has(row.id))
    const exact = lookFor(pattern)
    if (!near?.size) return exact
    for (const { row } of exact) near.delete(row.id)
    return [...exact, ...[...near].flatMap((id) => entries.get(id) ?? [])]
  }

  function lookFor(pattern: string): Entry[] {
    const known = looked.findLast((each) => pattern.includes(each.pattern))
    if (known?.pattern === pattern) return known.entries
    const among = known ? known.entries : [...entries.values()]
    const found = among.filter(({ words }) => words.includes(pattern))
    looked = [...looked, { pattern, entries: found }].slice(-MOST_LOOKED)
    return found
  }

  function withTypo(word: string): Set<Id> {
    const found = [...index.search(word), ...index.search(swapsOf(word).join(' '), { fuzzy: false })]
    return new Set(found.map(({ id }) => String(id)))
  }
}

function textOf(row: WinRow | NoteRow): string {
  const subject = row.ticket?.subject ?? ''
  const own = 'quote' in row ? [row.quote, row.whatIDid, row.praisedName] : [row.text]
  return [...own, row.customerName, subject].join('\n')
}

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

export type RecordSearch = {
  /** The rows as they are now; what has changed since the last time is prepared anew by `work`. */
  update: (rows: readonly (WinRow | NoteRow)[]) => void
  /** Prepares row by row until `isTimeUp`; false where nothing is left to do. */
  work: (isTimeUp: () => boolean) => boolean
  /** Every word must be found. Empty or blank text finds nothing. */
  find: (text: string) => Found
}

type Entry = { row: WinRow | NoteRow; version: Millis; words: string | null; isIndexed: boolean }

/** For typos only, so that a note as long as a book holds nobody up; its words are found all the same. */
const INDEXED_LENGTH = 20_000

/**
 * Words as they are typed are looked for in all texts, which takes milliseconds and needs no index; the index adds what
 * was written or typed with a typo.
 */
export function createRecordSearch(): RecordSearch {
  const entries = new Map<Id, Entry>()
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
    for (const row of rows) {
      gone.delete(row.id)
      const known = entries.get(row.id)
      if (known?.version === row.updatedAt) continue
      if (known?.isIndexed) index.discard(row.id)
      // The words of before stand in until the new ones are read.
      const entry = { row, version: row.updatedAt, words: known?.words ?? null, isIndexed: false }
      entries.set(row.id, entry)
      unread.push(entry)
    }
    for (const id of gone) {
      if (entries.get(id)?.isIndexed) index.discard(id)
      entries.delete(id)
    }
    const isWaiting = (entry: Entry) => entries.get(entry.row.id) === entry
    unread = unread.filter(isWaiting).sort((a, b) => a.version - b.version)
    unindexed = unindexed.filter(isWaiting)
  }

  function work(isTimeUp: () => boolean): boolean {
    for (let entry = unread.pop(); entry; entry = unread.pop()) {
      entry.words = ` ${wordsIn(textOf(entry.row)).join(' ')} `
      unindexed.push(entry)
      if (isTimeUp()) return true
    }
    for (let entry = unindexed.pop(); entry; entry = unindexed.pop()) {
      index.add({ id: entry.row.id, words: (entry.words ?? '').slice(0, INDEXED_LENGTH) })
      entry.isIndexed = true
      if (isTimeUp()) return unindexed.length > 0
    }
    return false
  }

  function find(text: string): Found {
    const asked = wordsIn(text)
    let left: Iterable<Id> = asked.length > 0 ? entries.keys() : []
    for (const word of asked) left = withWord(left, word)
    return { ids: new Set(left), isComplete: unread.length + unindexed.length === 0 }
  }

  function withWord(ids: Iterable<Id>, word: string): Id[] {
    const exact = isAnywhere(word) ? word : ` ${word}`
    const near = mayHaveTypo(word) ? withTypo(word) : null
    return [...ids].filter((id) => near?.has(id) || entries.get(id)?.words?.includes(exact))
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

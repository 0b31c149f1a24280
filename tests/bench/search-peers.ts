/** Other ways to search the same texts, in the page: going through all of them, and the library by itself. */
import MiniSearch from 'minisearch'
import { wordsIn } from '@/lib/records/words'

/** Milliseconds of each key over texts that are folded already. */
export function timeScan(texts: string[], typed: string[]): number[] {
  const folded = texts.map((text) => ` ${wordsIn(text).join(' ')} `)
  return timeKeys(typed, (query) => {
    const words = wordsIn(query)
    return folded.filter((text) => words.every((word) => text.includes(` ${word}`)))
  })
}

/** With its own words and usual options, built at once. */
export function timeMiniSearch(texts: string[], typed: string[]): { built: number; keys: number[] } {
  const index = new MiniSearch({
    fields: ['text'],
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  })
  const start = performance.now()
  index.addAll(texts.map((text, id) => ({ id, text })))
  const built = performance.now() - start
  return { built, keys: timeKeys(typed, (query) => index.search(query)) }
}

function timeKeys(typed: string[], search: (query: string) => unknown[]): number[] {
  return typed.flatMap((words) =>
    Array.from(words, (_, index) => {
      const start = performance.now()
      search(words.slice(0, index + 1))
      return performance.now() - start
    }),
  )
}

/** Keeps the search in step with the rows, in slices so short that nobody waits for a key. */
import { useEffect, useMemo, useRef, useState } from 'react'
import { createRecordSearch, type Found } from '@/lib/records/search'
import type { Entry } from './entries'

/** A frame lasts 16 ms, of which the page needs some itself. */
const SLICE_MS = 8
/** After a key the index waits: what is typed exactly is found without it. */
const REST_MS = 120
/** How often more results appear while the rows are still being prepared. */
const TELL_MS = 150

/** @returns null where nothing is searched for. */
export function useSearch(entries: readonly Entry[], query: string): Found | null {
  const [search] = useState(createRecordSearch)
  const [progress, setProgress] = useState(0)
  const taken = useRef<readonly Entry[] | null>(null)
  const isAsked = useRef(false)
  const restUntil = useRef(0)
  isAsked.current = query.trim() !== ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key counts.
  useEffect(() => {
    restUntil.current = performance.now() + REST_MS
  }, [query])
  useEffect(() => {
    let told = performance.now()
    let timer = setTimeout(begin)
    const tell = () => {
      told = performance.now()
      if (isAsked.current) setProgress((times) => times + 1)
    }
    function begin() {
      search.update(entries.map(({ win, note }) => win ?? note))
      taken.current = entries
      // In a task of its own: to take twenty thousand rows is one already.
      timer = setTimeout(step)
    }
    function step() {
      const end = performance.now() + SLICE_MS
      const left = search.work(() => performance.now() > end)
      if (left === 'nothing' || performance.now() - told > TELL_MS) tell()
      const rest = left === 'index' ? restUntil.current - performance.now() : 0
      if (left !== 'nothing') timer = setTimeout(step, Math.max(0, rest))
    }
    return () => clearTimeout(timer)
  }, [entries, search])
  // biome-ignore lint/correctness/useExhaustiveDependencies: with its progress the search finds more.
  return useMemo(() => {
    if (!query.trim()) return null
    const found = search.find(query)
    // Rows that the search has not even taken yet may hold it, too.
    return { ...found, isComplete: found.isComplete && taken.current === entries }
  }, [search, query, progress, entries])
}

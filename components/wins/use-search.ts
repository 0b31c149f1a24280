/** Keeps the search in step with the rows, in slices so short that nobody waits for a key. */
import { useEffect, useMemo, useRef, useState } from 'react'
import type { NoteRow } from '@/lib/records/customer-rows'
import type { WinRow } from '@/lib/records/rows'
import { createRecordSearch, type Found } from '@/lib/records/search'

/** A frame lasts 16 ms, of which the page needs some itself. */
const SLICE_MS = 8
/** How often more results appear while the rows are still being prepared. */
const TELL_MS = 150

/** @returns null where nothing is searched for. */
export function useSearch(rows: readonly (WinRow | NoteRow)[], query: string): Found | null {
  const [search] = useState(createRecordSearch)
  const [progress, setProgress] = useState(0)
  const isAsked = useRef(false)
  isAsked.current = query.trim() !== ''
  useEffect(() => {
    let told = performance.now()
    let timer = setTimeout(begin)
    const tell = () => {
      told = performance.now()
      if (isAsked.current) setProgress((times) => times + 1)
    }
    function begin() {
      search.update(rows)
      step()
    }
    function step() {
      const end = performance.now() + SLICE_MS
      const isLeft = search.work(() => performance.now() > end)
      if (!isLeft || performance.now() - told > TELL_MS) tell()
      if (isLeft) timer = setTimeout(step)
    }
    return () => clearTimeout(timer)
  }, [rows, search])
  // biome-ignore lint/correctness/useExhaustiveDependencies: with its progress the search finds more.
  return useMemo(() => (query.trim() ? search.find(query) : null), [search, query, progress])
}

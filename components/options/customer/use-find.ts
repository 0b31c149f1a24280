/** The search for a customer: what was typed, what was found, what of it is chosen. */
import { useCallback, useEffect, useState } from 'react'
import { useWatched } from '@/components/ui/use-watched'
import type { FoundSubject } from '@/lib/records/subject'
import { useDeps, useOptions } from '../context'
import { type Choice, firstChoice } from './chosen'

export type Search = { query: string; found: FoundSubject; choice: Choice }

export function useFind() {
  const { findSubject, watchAsked, forgetAsked } = useDeps()
  const act = useOptions((state) => state.act)
  const asked = useWatched(watchAsked)
  const [query, setQuery] = useState('')
  const [search, setSearch] = useState<Search | null>(null)

  const find = useCallback(
    async (typed: string, key: string | null = null) => {
      const words = typed.trim()
      if (!words) return setSearch(null)
      await act('find', async () => {
        const found = await findSubject(words)
        setSearch({ query: words, found, choice: firstChoice(found, key) })
      })
    },
    [act, findSubject],
  )

  useEffect(() => {
    if (!asked) return
    forgetAsked()
    setQuery(asked.email ?? asked.name)
    void find(asked.email ?? asked.name, asked.key)
    document.getElementById('customer')?.scrollIntoView()
  }, [asked, find, forgetAsked])

  const choose = (choice: Choice) => search && setSearch({ ...search, choice })
  return { query, setQuery, search, find, choose }
}

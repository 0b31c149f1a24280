/** Where somebody is in a round of practice. In memory: a closed page has forgotten it. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Answered, ReaderAnswer } from '@/lib/practice/round'
import { deal } from '@/lib/practice/round'
import { practiceSet } from '@/lib/practice/sets'
import type { PracticeItem } from '@/lib/practice/types'
import type { StyleType } from '@/lib/reading/types'
import type { GuideDeps } from '../deps'

/** failed: the reader could not be asked. */
export type Reading = ReaderAnswer | 'failed'

export type PracticeState = {
  phase: 'start' | 'asking' | 'answered' | 'over'
  /** Of the messages, which stay when the interface changes its language. */
  lang: string
  items: readonly PracticeItem[]
  /** Which one is asked, from 0. */
  at: number
  chosen: readonly { item: PracticeItem; type: StyleType }[]
  readings: ReadonlyMap<string, Reading>
  begin: (lang: string) => Promise<void>
  choose: (type: StyleType) => void
  /** After the last message comes the result. */
  next: () => void
  /** Whatever is answered counts. */
  leave: () => void
}

export type PracticeStore = StoreApi<PracticeState> & { deps: GuideDeps }

export function createPracticeStore(deps: GuideDeps): PracticeStore {
  /** In this page, so that the next round brings others. */
  const seen = new Set<string>()
  const store = createStore<PracticeState>()((set, get) => {
    const ask = async ({ id, text }: PracticeItem) => {
      seen.add(id)
      if (get().readings.has(id)) return
      const reading = await deps.read(text).catch((): Reading => 'failed')
      set({ readings: new Map([...get().readings, [id, reading]]) })
    }
    const show = (at: number) => {
      const item = get().items[at]
      if (!item) return set({ phase: 'over' })
      set({ phase: 'asking', at })
      void ask(item)
    }
    return {
      phase: 'start',
      lang: 'en',
      items: [],
      at: 0,
      chosen: [],
      readings: new Map(),
      begin: async (language) => {
        const { lang, items } = await practiceSet(language)
        set({ lang, items: deal(items, seen, deps.random), chosen: [], readings: new Map() })
        show(0)
      },
      choose: (type) => {
        const { phase, items, at, chosen } = get()
        const item = items[at]
        if (phase === 'asking' && item) set({ phase: 'answered', chosen: [...chosen, { item, type }] })
      },
      next: () => {
        if (get().phase === 'answered') show(get().at + 1)
      },
      leave: () => set({ phase: 'over' }),
    }
  })
  return { ...store, deps }
}

/** What was answered so far, each with what the reader says of it. */
export function answersIn({ chosen, readings }: PracticeState): Answered[] {
  return chosen.map(({ item, type }) => {
    const reading = readings.get(item.id)
    return { item, chosen: type, reader: reading && reading !== 'failed' ? reading : null }
  })
}

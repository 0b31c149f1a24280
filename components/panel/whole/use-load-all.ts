/** "Load all" for one ticket: whether it is offered, and what came of it. */
import { useState } from 'react'
import type { LoadAll } from '@/lib/helpdesks/types'
import type { PanelView } from '@/lib/panel-view'
import { useDeps, usePanel } from '../context'

export type Loading = {
  isOffered: boolean
  isAsking: boolean
  /** Null until the help desk has answered for this ticket. */
  answer: LoadAll | null
  /** @param done called where the whole ticket is on its way, while the button still stands. */
  load: (done: () => void) => Promise<void>
}

type Asked = { key: string; answer: LoadAll | null }

export function useLoadAll({ page, tabId }: PanelView): Loading {
  const { loadAll } = useDeps()
  const act = usePanel((state) => state.act)
  const [asked, setAsked] = useState<Asked | null>(null)
  const head = page.kind === 'ticket' ? page.head : null
  // Another ticket begins with nothing of the one before.
  const own = asked?.key === head?.key ? asked : null
  const isAsking = own !== null && own.answer === null
  return {
    isOffered: head !== null && !head.complete && head.source !== 'selection' && tabId !== null,
    isAsking,
    answer: own?.answer ?? null,
    load: async (done) => {
      if (!head || tabId === null || isAsking) return
      const { key, id } = head
      setAsked({ key, answer: null })
      const result = await act(null, () => loadAll(tabId, id))
      setAsked((now) => (now?.key === key ? result && { key, answer: result.answer } : now))
      if (result?.answer.kind === 'loaded') done()
    },
  }
}

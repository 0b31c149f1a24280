/** The promise in hand: begun in the tool, pinned to its ticket until it is saved or dropped. */
import type { TicketHead } from '@/lib/panel-view'
import type { PromiseRow } from '@/lib/records/customer-rows'
import { useDeps, usePanel } from '../context'
import { ticketOf } from '../draft'
import { changeOf, isBegun, newPromise, type PromiseDraft } from './promise-draft'

export function usePromise() {
  const deps = useDeps()
  const promise = usePanel((state) => state.promise)
  const setPromise = usePanel((state) => state.setPromise)
  const openTool = usePanel((state) => state.openTool)
  const hold = usePanel((state) => state.hold)
  const act = usePanel((state) => state.act)

  /** Null: a new one. What is begun already stays in hand. */
  const begin = (row: PromiseRow | null) => {
    if (!promise || !isBegun(promise)) setPromise(row && changeOf(row))
    openTool('promise')
  }

  const letGo = () => {
    setPromise(null)
    hold('promise', null)
  }

  const save = async (draft: PromiseDraft, head: TicketHead | null): Promise<boolean> => {
    const text = draft.text.trim()
    if (!text) return false
    const { id, dueAt, before } = draft
    const run = () =>
      before
        ? deps.changePromise(id, { text, dueAt })
        : deps.addPromise({
            promise: { id, text, dueAt },
            ticket: head && ticketOf(head),
            customer: head?.customer ?? null,
          })
    return (await act(null, run)) !== null
  }

  /** From the first letter on it holds its ticket; moving on with it saves it. */
  const edit = (next: PromiseDraft, head: TicketHead | null) => {
    setPromise(next)
    const drop = () => setPromise(null)
    hold('promise', isBegun(next) ? { keep: () => void save(next, head), drop } : null)
  }

  const fresh = (): PromiseDraft => newPromise(deps.newId(), deps.now())

  return { promise, begin, edit, save, letGo, fresh }
}

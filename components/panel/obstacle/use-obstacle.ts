/** The obstacle in hand: kept by the first click, saved as it is refined, taken back by Undo. */
import { useEffect, useMemo, useRef, useState } from 'react'
import type { TicketHead } from '@/lib/panel-view'
import type { ObstacleCause, ObstacleRow } from '@/lib/records/customer-rows'
import type { ObstacleInput, ObstaclePlace } from '@/lib/records/obstacles'
import { useDeps, usePanel } from '../context'
import { ticketOf } from '../draft'
import { latestWrite } from '../latest-write'

/** What was done last, of which Undo takes back. */
export type LastAct = 'kept' | 'changing' | 'removed' | 'undone'

type InHand = {
  input: ObstacleInput
  place: ObstaclePlace
  /** An earlier one as it was before; null where this click made it. */
  before: ObstacleInput | null
}

export type Obstacle = ReturnType<typeof useObstacle>

export function useObstacle(head: TicketHead | null) {
  const deps = useDeps()
  const act = usePanel((state) => state.act)
  const fail = usePanel((state) => state.fail)
  const hold = usePanel((state) => state.hold)
  const [inHand, setInHand] = useState<InHand | null>(null)
  const [last, setLast] = useState<{ act: LastAct; id: string } | null>(null)
  const isKeeping = useRef(false)
  const save = useMemo(
    () => latestWrite(({ input, place }: InHand) => deps.saveObstacle(input, place), fail),
    [deps, fail],
  )
  useEffect(() => () => hold('obstacle', null), [hold])

  const pick = async (cause: ObstacleCause) => {
    if (inHand) return refine({ cause })
    // The second half of a double click.
    if (isKeeping.current) return
    isKeeping.current = true
    const input = { id: deps.newId(), cause, minutes: null, text: '' }
    const place = { ticket: head && ticketOf(head), customer: head?.customer ?? null }
    const done = await act(null, () => deps.saveObstacle(input, place))
    isKeeping.current = false
    if (!done) return
    setInHand({ input, place, before: null })
    setLast({ act: 'kept', id: input.id })
  }

  /** From the first change on it holds its ticket: it is safe, but somebody is in the middle of it. */
  const refine = (change: Partial<ObstacleInput>) => {
    if (!inHand) return
    const next = { ...inHand, input: { ...inHand.input, ...change } }
    setInHand(next)
    void save(next)
    const drop = () =>
      void (next.before
        ? save({ ...next, input: next.before })
        : deps.removeObstacle(next.input.id).catch(fail))
    hold('obstacle', { keep: () => undefined, drop })
  }

  const letGo = () => {
    setInHand(null)
    hold('obstacle', null)
  }

  const change = (row: ObstacleRow) => {
    const { id, cause, minutes, text } = row
    const input = { id, cause, minutes, text }
    // Where it happened stays as it was first said.
    setInHand({ input, place: { ticket: null, customer: null }, before: input })
    setLast({ act: 'changing', id })
  }

  const remove = async (id: string) => {
    if (await act(null, () => deps.removeObstacle(id))) setLast({ act: 'removed', id })
  }

  /** What was kept goes, what was changed is as before, what was removed is back. */
  const undo = async () => {
    if (!last) return
    const { id } = last
    const run = async () => {
      if (last.act === 'removed') return deps.restoreObstacle(id)
      if (inHand?.before) return save({ ...inHand, input: inHand.before })
      return deps.removeObstacle(id)
    }
    if (!(await act(null, run))) return
    letGo()
    setLast({ act: 'undone', id })
  }

  const another = () => {
    letGo()
    setLast(null)
  }

  return { inHand, last: last?.act ?? null, pick, refine, change, remove, undo, another }
}

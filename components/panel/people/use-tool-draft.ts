/** A begun message of one tool on one ticket: stored as it is typed, and holding its ticket until it is on its way. */
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { OutboxRow } from '@/lib/records/rows'
import type { ToolDraft } from '@/lib/sharing/tool-drafts'
import { useDeps, usePanel } from '../context'
import { latestWrite } from '../latest-write'

export type ToolDraftSet<D extends ToolDraft> = {
  kind: D['kind']
  /** Of the ticket; empty where none is on screen. */
  ticketKey: string
  fresh: () => D
  isBegun: (draft: D) => boolean
  /** Messages of this kind on this ticket, newest first; undefined until they are known. */
  rows: readonly OutboxRow[] | undefined
  /** The draft's own win is kept, without a message. */
  isKept?: (draft: D) => boolean
}

/** `message`: what became of this very draft; where it is taken back, the draft is there again as it was. */
export function useToolDraft<D extends ToolDraft>(set: ToolDraftSet<D>) {
  const { kind, ticketKey, fresh, isBegun, rows, isKept } = set
  const deps = useDeps()
  const fail = usePanel((state) => state.fail)
  const hold = usePanel((state) => state.hold)
  const [draft, setDraft] = useState(fresh)
  const [isLoaded, setLoaded] = useState(false)
  const key = `${kind} ${ticketKey}`
  const save = useMemo(
    () => latestWrite((next: ToolDraft | null) => deps.saveToolDraft(key, next), fail),
    [deps, key, fail],
  )
  const message = rows?.find(({ id }) => id === draft.outboxId) ?? null
  const isDone = message !== null || (isKept?.(draft) ?? false)
  const isHolding = !isDone && isBegun(draft)
  const isSettled = isDone && message?.state !== 'queued'

  useEffect(() => {
    let isGone = false
    deps.loadToolDraft(key).then(
      (saved) => {
        if (isGone) return
        // Stored under this kind, by nobody else than this tool.
        if (saved?.kind === kind) setDraft(saved as D)
        setLoaded(true)
      },
      (error: unknown) => {
        fail(error)
        setLoaded(true)
      },
    )
    return () => {
      isGone = true
    }
  }, [deps, key, kind, fail])

  useEffect(() => {
    if (isHolding) hold(kind, { keep: () => undefined, drop: () => void save(null) })
    // What waits is not pushed over the undo.
    else hold(kind, null, isDone ? 'stay' : undefined)
  }, [isHolding, isDone, hold, kind, save])
  useEffect(() => () => hold(kind, null), [hold, kind])

  // What can still be taken back stays stored: the browser may be closed before it leaves.
  useEffect(() => {
    if (isSettled) void save(null)
  }, [isSettled, save])

  const edit = useCallback(
    (part: Partial<D>) => {
      const next = { ...draft, ...part, at: deps.now() }
      setDraft(next)
      void save(isBegun(next) ? next : null)
    },
    [draft, deps, save, isBegun],
  )
  const another = () => {
    setDraft(fresh())
    void save(null)
  }
  return { draft, edit, another, message, isDone, isKnown: isLoaded && rows !== undefined }
}

/** One insertion: done once for the click that it stands for, and once more where the agent was asked. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { type ErrorCode, toPlainError } from '@/lib/errors'
import type { InsertKind, InsertOutcome } from '@/lib/helpdesks/insert/types'
import type { PanelView } from '@/lib/panel-view'
import { useDeps, usePanel } from '../context'
import type { PanelDeps } from '../deps'

export type Said = InsertOutcome | 'no-access' | 'not-copied'

type Inserted = { text: string; kind: InsertKind }

/** `said` is null while it is on its way; then nothing else is begun. */
export function useInserting(props: Inserted): { said: Said | null; insertAnyway: () => void } {
  const deps = useDeps()
  const view = usePanel((state) => state.shown)
  const fail = usePanel((state) => state.fail)
  const [said, setSaid] = useState<Said | null>(null)
  const isBegun = useRef(false)
  const run = useCallback(
    (isSure: boolean) => {
      setSaid(null)
      if (view) outcomeOf(deps, view, props, isSure).then(setSaid, fail)
    },
    [deps, view, props, fail],
  )
  useEffect(() => {
    if (isBegun.current) return
    isBegun.current = true
    run(false)
  }, [run])
  return { said, insertAnyway: () => run(true) }
}

async function outcomeOf(
  deps: PanelDeps,
  { page, tabId }: PanelView,
  { text, kind }: Inserted,
  isSure: boolean,
): Promise<Said> {
  if (page.kind !== 'ticket' || tabId === null) return 'gone'
  const { helpdesk, id: ticketId, url } = page.head
  const input = { helpdesk, ticketId, url, text, kind, isSure }
  const said: Said = await deps.insertText(tabId, input).catch((error: unknown) => {
    if (NO_ACCESS.has(toPlainError(error).code)) return 'no-access'
    throw error
  })
  return TAKEN.has(said)
    ? said
    : deps.copy(text).then(
        () => said,
        () => 'not-copied',
      )
}

/** The text is where it should be, or goes nowhere. */
const TAKEN: ReadonlySet<Said> = new Set<Said>(['inserted', 'gone', 'ask-note', 'ask-reply'])
const NO_ACCESS: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['perm/denied', 'ext/unreachable'])

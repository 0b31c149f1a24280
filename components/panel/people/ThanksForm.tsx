/** The thanks of one ticket, or of none: from whom they are for to what became of them. */
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TicketHead } from '@/lib/panel-view'
import { useOutbox, useWins } from '@/lib/records/live'
import type { WinRow } from '@/lib/records/rows'
import type { ThanksDraft } from '@/lib/sharing/tool-drafts'
import { useDeps } from '../context'
import { AfterSending } from './AfterSending'
import { KeptLine } from './KeptLine'
import { ThanksComposing } from './ThanksComposing'
import { isBegun, newThanks } from './thanks'
import { usePast } from './use-first-focus'
import { useToolDraft } from './use-tool-draft'

export function ThanksForm({ head }: { head: TicketHead | null }) {
  const { t } = useTranslation()
  const deps = useDeps()
  const key = head?.key ?? null
  const rows = useOutbox(head?.key)?.filter(({ kind, ticketKey }) => kind === 'thanks' && ticketKey === key)
  const wins = useWins()?.filter(({ kind }) => kind === 'thanks-given')
  const [wantsAnother, setWantsAnother] = useState(false)
  const fresh = useCallback(() => newThanks(head, deps.newId), [head, deps])
  const { draft, edit, another, message, isDone, isKnown } = useToolDraft<ThanksDraft>({
    kind: 'thanks',
    ticketKey: key ?? '',
    fresh,
    isBegun,
    rows: wins && rows,
    isKept: ({ winId }) => keptOf(wins, winId) !== null,
  })
  const isComposing = isKnown && !isDone && (rows?.length === 0 || isBegun(draft) || wantsAnother)
  const { wasComposed, wasDone } = usePast(isComposing, isDone)
  if (!isKnown || !rows) return null
  const kept = message ? null : keptOf(wins, draft.winId)
  if (isComposing)
    return <ThanksComposing draft={draft} head={head} edit={edit} onSame={another} isBack={wasDone} />
  return (
    <>
      {kept && <KeptLine win={kept} />}
      <AfterSending
        rows={rows}
        isFresh={wasComposed && kept === null}
        another={t('people.thanks.another')}
        onAnother={() => {
          another()
          setWantsAnother(true)
        }}
      />
    </>
  )
}

function keptOf(wins: readonly WinRow[] | undefined, winId: string): WinRow | null {
  return wins?.find(({ id }) => id === winId) ?? null
}

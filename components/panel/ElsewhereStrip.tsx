/** Messages whose line is not on screen: what can still be taken back, and what waits for a person. */
import { useTranslation } from 'react-i18next'
import './strips.css'
import { Button } from '@/components/ui/Button'
import { Alert, Heart, Lift } from '@/components/ui/icons'
import { recipientOf } from '@/components/ui/recipient'
import { useNow } from '@/components/ui/use-time'
import { usePeople, useWaitingMessages } from '@/lib/records/live'
import type { OutboxRow } from '@/lib/records/rows'
import { useDeps, usePanel } from './context'
import { elsewhere, type Stuck, stuckIn } from './receiver'

/** @param ticketKey of the ticket that is shown, whose praise has its own card; other messages stand in their tools. */
export function ElsewhereStrip({ ticketKey }: { ticketKey: string | null }) {
  const deps = useDeps()
  const open = usePanel((state) => state.tool)
  const rows = elsewhere(useWaitingMessages() ?? [], ticketKey, open)
  const fresh = rows.filter((row) => row.state === 'queued' && row.tries === 0)
  const now = useNow(fresh.length > 0, deps.now)
  const counting = fresh.find((row) => row.notBefore > now)
  return (
    <>
      {counting && <Counting row={counting} now={now} />}
      {stuckIn(rows, ticketKey, open).map((stuck) => (
        <StuckStrip key={stuck.what} stuck={stuck} />
      ))}
    </>
  )
}

function Counting({ row, now }: { row: OutboxRow; now: number }) {
  const { t } = useTranslation()
  const cancel = usePanel((state) => state.cancel)
  const { name } = recipientOf(row, usePeople() ?? [])
  const count = Math.ceil((row.notBefore - now) / 1000)
  return (
    <div className="waiting">
      <p className="waiting-words">
        {row.kind === 'escalation' ? <Lift /> : <Heart />}
        <span className="cut">{t('panel.strip.elsewhere', { name: name || t('send.manager'), count })}</span>
      </p>
      <Button look="link" onClick={() => void cancel(row, null)}>
        {t('act.undo')}
      </Button>
    </div>
  )
}

function StuckStrip({ stuck }: { stuck: Stuck }) {
  const { t } = useTranslation()
  const { openWins } = useDeps()
  const openTool = usePanel((state) => state.openTool)
  const { what, tool, count } = stuck
  return (
    <div className="waiting" role="status">
      <p className="waiting-words">
        <Alert />
        <span className="cut">{t(`panel.stuck.${what}`, { count })}</span>
      </p>
      <Button look="link" onClick={() => (tool ? openTool(tool) : openWins())}>
        {t('panel.strip.look')}
      </Button>
    </div>
  )
}

/** Praise of other tickets: what can still be taken back, and what waits for a person. */
import { useTranslation } from 'react-i18next'
import './strips.css'
import { Button } from '@/components/ui/Button'
import { Alert, Heart } from '@/components/ui/icons'
import { recipientOf } from '@/components/ui/recipient'
import { useNow } from '@/components/ui/use-time'
import { useOutbox, usePeople, useWins } from '@/lib/records/live'
import type { OutboxRow } from '@/lib/records/rows'
import { useDeps, usePanel } from './context'
import { elsewhere } from './receiver'

/** @param ticketKey of the ticket that is shown, whose praise has its own card. */
export function ElsewhereStrip({ ticketKey }: { ticketKey: string | null }) {
  const deps = useDeps()
  const rows = elsewhere(useOutbox() ?? [], useWins() ?? [], ticketKey)
  const fresh = rows.filter((row) => row.state === 'queued' && row.tries === 0)
  const now = useNow(fresh.length > 0, deps.now)
  const counting = fresh.find((row) => row.notBefore > now)
  const stuck = rows.filter((row) => row.state === 'failed' || row.state === 'unconfirmed').length
  return (
    <>
      {counting && <Counting row={counting} now={now} />}
      {stuck > 0 && <Stuck count={stuck} />}
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
        <Heart />
        <span className="cut">{t('panel.strip.elsewhere', { name: name || t('send.manager'), count })}</span>
      </p>
      <Button look="link" onClick={() => void cancel(row, null)}>
        {t('act.undo')}
      </Button>
    </div>
  )
}

function Stuck({ count }: { count: number }) {
  const { t } = useTranslation()
  const { openWins } = useDeps()
  return (
    <div className="waiting" role="status">
      <p className="waiting-words">
        <Alert />
        <span className="cut">{t('panel.strip.stuck', { count })}</span>
      </p>
      <Button look="link" onClick={() => openWins()}>
        {t('panel.strip.look')}
      </Button>
    </div>
  )
}

/** Escalations of other tickets that wait for a person: they belong to no win, so this is where they are decided. */
import { useTranslation } from 'react-i18next'
import { useWaitingMessages } from '@/lib/records/live'
import type { OutboxRow } from '@/lib/records/rows'
import { MessageLine } from './MessageLine'

export function StuckElsewhere({ ticketKey }: { ticketKey: string | null }) {
  const { t } = useTranslation()
  const stuck =
    useWaitingMessages()?.filter((row) => row.ticketKey !== ticketKey && isStuckEscalation(row)) ?? []
  if (stuck.length === 0) return null
  return (
    <section className="sent-list" aria-label={t('people.escalate.elsewhere')}>
      <h3 className="small soft">{t('people.escalate.elsewhere')}</h3>
      {stuck.map((row) => (
        <div key={row.id}>
          <p className="small soft cut">{row.subject}</p>
          <MessageLine row={row} />
        </div>
      ))}
    </section>
  )
}

function isStuckEscalation({ kind, state }: OutboxRow): boolean {
  return kind === 'escalation' && (state === 'failed' || state === 'unconfirmed')
}

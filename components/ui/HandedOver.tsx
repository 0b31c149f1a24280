/** Of a message that the agent's own program has as a draft: the one question that only the agent can answer. */
import { useTranslation } from 'react-i18next'
import type { OutboxRow } from '@/lib/records/rows'
import { composeUrl } from '@/lib/sharing/compose-urls'
import { Button } from './Button'
import type { Recipient } from './recipient'

export function HandedOverWords({ row, to }: { row: OutboxRow; to: Recipient }) {
  const { t } = useTranslation()
  const { way } = row
  if (way === 'channel') return null
  const asked = t(`sending.handed.${way}`, { name: to.name || t('send.manager') })
  return wasCut(row, to, t('sending.cutNote')) ? `${t('sending.cut')} ${asked}` : asked
}

export function HandedOverActs(props: {
  row: OutboxRow
  onYes: () => void
  onNo: () => void
  onAgain: () => void
}) {
  const { t } = useTranslation()
  return (
    <>
      <Button data-act="answer" onClick={props.onYes}>
        {t('sending.yes')}
      </Button>
      <Button onClick={props.onNo}>{t('sending.no')}</Button>
      <Button look="quiet" onClick={props.onAgain}>
        {t(props.row.way === 'copy' ? 'sending.copyAgain' : 'sending.openAgain')}
      </Button>
    </>
  )
}

function wasCut({ way, subject, sentText }: OutboxRow, { email }: Recipient, cutNote: string): boolean {
  if (way === 'channel' || way === 'copy') return false
  return composeUrl(way, { to: email, subject, text: sentText ?? '' }, cutNote).isCut
}

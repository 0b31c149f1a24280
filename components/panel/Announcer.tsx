/** Tells screen readers quietly that another message was read. */
import { useTranslation } from 'react-i18next'
import type { PanelView } from '@/lib/panel-view'

export function Announcer({ view }: { view: PanelView }) {
  const { t } = useTranslation()
  return (
    <p className="sr-only" role="status">
      {words()}
    </p>
  )

  function words(): string {
    if (view.page.kind !== 'ticket' || !view.page.understanding) return ''
    const { head, understanding } = view.page
    const { latest, praise } = understanding
    const subject = head.subject || t('panel.line.noSubject')
    return [
      latest.sensitive
        ? t('panel.live.readSensitive', { subject })
        : t('panel.live.read', { subject, type: t(`types.${latest.type}`), band: t(`bands.${latest.band}`) }),
      praise ? t('panel.live.praise') : '',
      latest.complaint.found ? t('panel.live.complaint') : '',
    ]
      .filter(Boolean)
      .join(' ')
  }
}

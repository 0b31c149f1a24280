/** Tells screen readers quietly that another message was read. */
import { useTranslation } from 'react-i18next'
import type { PanelView, Understanding } from '@/lib/panel-view'

export function Announcer({ view }: { view: PanelView }) {
  const { t } = useTranslation()
  return (
    <p className="sr-only" role="status">
      {words()}
    </p>
  )

  function howRead({ sensitive, type, band }: Understanding['latest'], subject: string): string {
    if (sensitive) return t('panel.live.readSensitive', { subject })
    if (band === 'too-little') return t('panel.live.readTooLittle', { subject })
    if (band === 'mixed' || type === 'unclear') return t('panel.live.readMixed', { subject })
    return t('panel.live.read', { subject, type: t(`types.${type}`), band: t(`bands.${band}`) })
  }

  function words(): string {
    if (view.page.kind !== 'ticket' || !view.page.understanding) return ''
    const { head, understanding } = view.page
    const { latest, praise } = understanding
    const subject = head.subject || t('panel.line.noSubject')
    return [
      howRead(latest, subject),
      praise ? t('panel.live.praise') : '',
      latest.complaint.found ? t('panel.live.complaint') : '',
    ]
      .filter(Boolean)
      .join(' ')
  }
}

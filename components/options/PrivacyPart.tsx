/** What is stored where, and what leaves. */
import { useTranslation } from 'react-i18next'
import { Part } from './Part'

const ROWS = ['tickets', 'wins', 'settings', 'corrections', 'requests', 'removal'] as const

export function PrivacyPart() {
  const { t } = useTranslation()
  return (
    <Part id="privacy" title={t('options.privacy.title')}>
      <dl className="privacy">
        {ROWS.map((row) => (
          <div key={row}>
            <dt>{t(`options.privacy.${row}.what`)}</dt>
            <dd>{t(`options.privacy.${row}.text`)}</dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}

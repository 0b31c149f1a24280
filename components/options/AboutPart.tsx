/** Which Bouquet this is, and the way back to the tour. */
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { useDeps } from './context'
import { Part } from './Part'

export function AboutPart() {
  const { t } = useTranslation()
  const { version, openWelcome } = useDeps()
  return (
    <Part id="about" title={t('options.about.title')}>
      <p>{t('options.about.version', { version: version() })}</p>
      <div className="row">
        <Button onClick={openWelcome}>{t('options.about.tour')}</Button>
      </div>
    </Part>
  )
}

/** Which Bouquet this is, and the ways back to the tour and to the guide. */
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { useDeps } from './context'
import { Part } from './Part'

export function AboutPart() {
  const { t } = useTranslation()
  const { version, openWelcome, openGuide } = useDeps()
  return (
    <Part id="about" title={t('options.about.title')}>
      <p>{t('options.about.version', { version: version() })}</p>
      <div className="row">
        <Button onClick={openWelcome}>{t('options.about.tour')}</Button>
        <Button onClick={() => openGuide('how')}>{t('options.about.guide')}</Button>
        <Button onClick={() => openGuide('card')}>{t('options.about.card')}</Button>
      </div>
    </Part>
  )
}

/** Says that corrections of other messages changed this reading, and shows what the model alone would say. */
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import type { MessageStyle } from '@/lib/panel-view'

export function Adjusted({ plain }: { plain: NonNullable<MessageStyle['plain']> }) {
  const { t } = useTranslation()
  const id = useId()
  const [isPlain, setPlain] = useState(false)
  const { type, band } = plain
  const reading = type === 'unclear' ? t('types.unclear') : `${t(`types.${type}`)} · ${t(`bands.${band}`)}`
  return (
    <div className="small soft">
      <p>
        {t('learning.adjusted')} ·{' '}
        <Button look="link" aria-expanded={isPlain} aria-controls={id} onClick={() => setPlain(!isPlain)}>
          {t('learning.plain')}
        </Button>
      </p>
      <p id={id} role="status">
        {isPlain && t('learning.plainly', { reading })}
      </p>
    </div>
  )
}

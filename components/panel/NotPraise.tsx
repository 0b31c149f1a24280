/** The agent said that a sentence is no compliment: one line that takes it back. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import './praise.css'
import { Button } from '@/components/ui/Button'
import { usePanel } from './context'
import { praiseId } from './view'

export function NotPraise() {
  const id = usePanel((state) => state.shown && praiseId(state.shown))
  const isDismissed = usePanel((state) => id !== null && state.dismissed.has(id))
  return isDismissed ? <Line /> : null
}

function Line() {
  const { t } = useTranslation()
  const setPraise = usePanel((state) => state.setPraise)
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // The button that dismissed it is gone.
    if (document.activeElement === document.body) undo.current?.focus()
  }, [])
  return (
    <p className="not-praise-line small">
      <span className="soft">{t('panel.praise.dismissed')}</span>{' '}
      <Button ref={undo} look="link" onClick={() => setPraise(true)}>
        {t('act.undo')}
      </Button>
    </p>
  )
}

/** The same words went to this person before, in another message: nothing is sent a second time unasked. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'

export function AskOnceMore(props: { name: string; onSend: () => void; onNo: () => void }) {
  const { t } = useTranslation()
  const no = useRef<HTMLButtonElement>(null)
  // Not on the button that sends: the second half of a double click must not press it.
  useEffect(() => no.current?.focus(), [])
  return (
    <div className="sheet-acts">
      <p role="alert">{t('panel.praise.again', { name: props.name })}</p>
      <div className="row">
        <Button ref={no} onClick={props.onNo}>
          {t('send.drop')}
        </Button>
        <Button onClick={props.onSend}>{t('panel.praise.sendAgain')}</Button>
      </div>
    </div>
  )
}

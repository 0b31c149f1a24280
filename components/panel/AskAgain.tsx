/** The same sentence went out before with other words: nothing is sent a second time unasked. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { usePanel } from './context'

/** @param props `name`: who received it. */
export function AskAgain(props: { name: string; onSend: () => void }) {
  const { t } = useTranslation()
  const busy = usePanel((state) => state.busy)
  const notAgain = usePanel((state) => state.notAgain)
  const no = useRef<HTMLButtonElement>(null)
  // Not on the button that sends: the second half of a double click must not press it.
  useEffect(() => no.current?.focus(), [])
  const leave = () => {
    notAgain()
    // This button is gone then.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-act=send]')?.focus())
  }
  return (
    <div className="praise-acts">
      <p role="alert">{t('panel.praise.again', { name: props.name })}</p>
      <div className="row">
        <Button ref={no} onClick={leave}>
          {t('send.drop')}
        </Button>
        <Button disabled={busy !== null} onClick={props.onSend}>
          {t('panel.praise.sendAgain')}
        </Button>
      </div>
    </div>
  )
}

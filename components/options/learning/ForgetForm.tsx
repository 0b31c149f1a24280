/** Says what goes and what stays before all corrections are forgotten; the undo follows. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { useDeps, useOptions } from '../context'
import type { Back } from '../setting-deps'

export function ForgetForm(props: { count: number; onCancel: () => void; onForgotten: () => void }) {
  const { t } = useTranslation()
  const { forgetCorrections } = useDeps()
  const act = useOptions((state) => state.act)
  const busy = useOptions((state) => state.busy)
  const offerUndo = useOptions((state) => state.offerUndo)
  const first = useRef<HTMLDivElement>(null)
  useEffect(() => first.current?.focus(), [])
  const forget = async () => {
    let back: Back | null = null
    const isDone = await act('learning', async () => {
      back = await forgetCorrections()
    })
    if (!isDone) return
    offerUndo({ part: 'learning', words: t('learning.forgotten'), run: async () => back?.() })
    props.onForgotten()
  }
  return (
    <div
      ref={first}
      tabIndex={-1}
      className="notice"
      data-tone="danger"
      role="alertdialog"
      aria-labelledby="forget-title"
      aria-describedby="forget-text"
      onKeyDown={(event) => event.key === 'Escape' && props.onCancel()}
    >
      <strong id="forget-title">{t('learning.sure', { count: props.count })}</strong>
      <p id="forget-text">{t('learning.sureText')}</p>
      <div className="row">
        <Button data-tone="danger" disabled={busy !== null} onClick={() => void forget()}>
          {t('learning.forget')}
        </Button>
        <Button onClick={props.onCancel}>{t('act.cancel')}</Button>
      </div>
    </div>
  )
}

/** The button beside "part", and the one line that says what to do where nobody gives the rest. */
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import './load-all.css'
import { Button } from '@/components/ui/Button'
import type { Loading } from './use-load-all'

/** @param next what gets the focus when the button goes. */
export function LoadAllButton(props: { loading: Loading; next: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation()
  const { isAsking, load } = props.loading
  return (
    <Button
      look="link"
      // A class beside the button's own would lose its look.
      data-part="load-all"
      aria-disabled={isAsking}
      onClick={() => void load(() => props.next.current?.focus())}
    >
      {t(isAsking ? 'panel.whole.loading' : 'panel.whole.load')}
    </Button>
  )
}

/** Stands empty before, so that it is heard. */
export function LoadAllAnswer({ loading: { answer, isOffered } }: { loading: Loading }) {
  const { t } = useTranslation()
  const isLoaded = answer?.kind === 'loaded'
  return (
    <p className={isLoaded || !isOffered ? 'sr-only' : 'load-all-answer small'} role="status">
      {words()}
    </p>
  )

  function words(): string {
    if (!answer || (!isOffered && !isLoaded)) return ''
    if (answer.kind !== 'wait') return t(`panel.whole.said.${answer.kind}`)
    return t('panel.whole.said.wait', { count: Math.max(1, Math.ceil(answer.ms / 1000)) })
  }
}

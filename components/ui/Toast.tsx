/** One failure at the foot of the page: what happened, what to do, and a way to put it away. */
import { useTranslation } from 'react-i18next'
import type { PlainError } from '@/lib/errors'
import { IconButton } from './Button'
import { Cross } from './icons'

export function Toast(props: { error: PlainError | null; onDismiss: () => void }) {
  const { t } = useTranslation()
  return (
    <div role="alert">
      {props.error && (
        <div className="toast" data-tone="danger">
          <p>{t(`errors.${props.error.code}`)}</p>
          <IconButton label={t('act.dismiss')} onClick={props.onDismiss}>
            <Cross />
          </IconButton>
        </div>
      )}
    </div>
  )
}

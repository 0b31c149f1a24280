/** What was just done, and the way back: the last first, then what came before it. */
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from '@/components/ui/Button'
import { Cross } from '@/components/ui/icons'
import { useWinsPage } from './context'

export function UndoToast() {
  const { t } = useTranslation()
  const undos = useWinsPage((state) => state.undos)
  const undo = useWinsPage((state) => state.undo)
  const forget = useWinsPage((state) => state.forgetUndos)
  const last = undos.at(-1)
  return (
    <div role="status">
      {last && (
        <div className="toast" data-tone="plain">
          <p>
            {t(`wins.undo.${last.what}`)}{' '}
            {undos.length > 1 && (
              <span className="soft">{t('wins.undo.more', { count: undos.length - 1 })}</span>
            )}
          </p>
          <Button look="quiet" onClick={() => void undo()}>
            {t('act.undo')}
          </Button>
          <IconButton label={t('act.dismiss')} onClick={forget}>
            <Cross />
          </IconButton>
        </div>
      )}
    </div>
  )
}

/** Notes whose editor is gone and whose text is not stored: said until it is, with a way to take the text elsewhere. */
import { useTranslation } from 'react-i18next'
import './notes.css'
import { Button } from '@/components/ui/Button'
import { CopyButton } from '@/components/ui/CopyButton'
import { usePanel } from '../context'
import { useCopy } from '../use-copy'

export function UnsavedStrip() {
  const { t } = useTranslation()
  const unsaved = usePanel((state) => state.unsaved)
  const copy = useCopy()
  return [...unsaved].map(([id, { text, about, error, retry, drop }]) => (
    <div key={id} className="notice note-unsaved" data-tone="danger" role="alert">
      <p>
        {about ? t('notes.unsavedAbout', { about }) : t('notes.unsavedFree')}. {t(`errors.${error.code}`)}
      </p>
      <div className="row">
        <Button onClick={retry}>{t('act.tryAgain')}</Button>
        <CopyButton label={t('notes.copy')} text={text} copy={copy} />
        <Button look="quiet" onClick={drop}>
          {t('notes.drop')}
        </Button>
      </div>
    </div>
  ))
}

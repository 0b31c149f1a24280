/** What runs now, and how far it is; or why it failed. Its place stays where it was. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useBackup } from './context'
import type { Work } from './store'

/** `done` stands in the same place once it is finished. */
export function Working({ kinds, done }: { kinds: readonly Work[]; done?: ReactNode }) {
  const { t } = useTranslation()
  const work = useBackup((state) => (state.work && kinds.includes(state.work.kind) ? state.work : null))
  const failed = useBackup(({ failed }) =>
    failed && failed.at !== 'allowing' && kinds.includes(failed.at) ? failed.error : null,
  )
  return (
    <div className="work-said">
      <div role="status">
        {work ? (
          <div className="working">
            <p className="small">{t(`backup.work.${work.kind}`)}</p>
            {work.kind !== 'restoring' && (
              <progress aria-label={t('backup.work.progress')} value={work.share} />
            )}
          </div>
        ) : (
          done
        )}
      </div>
      <div role="alert">
        {failed && (
          <div className="notice" data-tone="danger">
            <p>{t(`errors.${failed.code}`)}</p>
          </div>
        )}
      </div>
    </div>
  )
}

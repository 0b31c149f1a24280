/** What is back, and the permissions that only a click can give again. */
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { Check } from '@/components/ui/icons'
import { useBackup } from './context'
import type { BackupState } from './store'

type Asked = NonNullable<BackupState['missing']>

export function Restored(props: { missing: Asked; level: 2 | 3; children?: ReactNode }) {
  const { missing, level, children } = props
  const Heading = `h${level}` as const
  const { t } = useTranslation()
  const close = useBackup((state) => state.close)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="part-body" aria-labelledby="restored-title">
      <div className="part-words restored-head">
        <Heading className="part-sub" id="restored-title" tabIndex={-1} ref={heading}>
          <Check />
          {t('backup.done.title')}
        </Heading>
        <p className="small">{t('backup.done.text')}</p>
      </div>
      {missing.length > 0 && <AllowAgain missing={missing} level={level} />}
      <div className="row">
        {children}
        <Button look="quiet" onClick={close}>
          {t('backup.done.another')}
        </Button>
      </div>
    </section>
  )
}

function AllowAgain({ missing, level }: { missing: Asked; level: 2 | 3 }) {
  const Heading = level === 2 ? 'h3' : 'h4'
  const { t } = useTranslation()
  const allow = useBackup((state) => state.allow)
  const failed = useBackup(({ failed }) => (failed?.at === 'allowing' ? failed.error : null))
  return (
    <div className="part-body">
      <div className="part-words">
        <Heading className="part-sub">{t('backup.done.missing')}</Heading>
        <p className="small soft">{t('backup.done.missingText')}</p>
      </div>
      <ul className="allow-list">
        {missing.map(({ origin, host, isAllowed }) => (
          <li key={origin}>
            {isAllowed ? (
              <p className="outcome" role="status">
                <Check />
                <span className="host">{t('backup.done.allowed', { host })}</span>
              </p>
            ) : (
              <Button onClick={() => void allow(origin)}>
                <span className="host">{t('backup.done.allow', { host })}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div role="alert">
        {failed && (
          <p className="field-error">
            {failed.code === 'perm/denied' ? t('backup.done.denied') : t(`errors.${failed.code}`)}
          </p>
        )}
      </div>
    </div>
  )
}

/** Backups in the settings: when the last one was made, save one, restore one. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BackupContext } from '@/components/backup/context'
import { RestoreBackup } from '@/components/backup/RestoreBackup'
import { SaveBackup } from '@/components/backup/SaveBackup'
import { type BackupStore, createBackupStore } from '@/components/backup/store'
import { useWatched } from '@/components/ui/use-watched'
import { useDeps } from './context'
import { Part } from './Part'

export function BackupPart() {
  const { backup } = useDeps()
  const [store] = useState(() => createBackupStore(backup))
  return <BackupSection store={store} />
}

export function BackupSection({ store }: { store: BackupStore }) {
  const { t, i18n } = useTranslation()
  const last = useWatched(store.deps.watchLastBackup)
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <Part id="backup" title={t('options.backup.title')} text={t('options.backup.text')}>
      <p>
        {last === undefined && '\u00a0'}
        {last === null && t('backup.never')}
        {last && t('backup.last', { date: day.format(last) })}
      </p>
      <p className="small soft">{t('backup.where')}</p>
      <BackupContext value={store}>
        <div className="backup-sides">
          <SaveBackup />
          <RestoreBackup level={3} />
        </div>
      </BackupContext>
    </Part>
  )
}

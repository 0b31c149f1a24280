/** The first page: restore what was there, or see the job on a made-up ticket; then three small optional things. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import '@/components/ui/tokens.css'
import '@/components/ui/base.css'
import '@/components/ui/controls.css'
import '@/components/ui/notice.css'
import '@/components/ui/page.css'
import '@/components/options/options.css'
import './welcome.css'
import { BackupContext } from '@/components/backup/context'
import { RestoreBackup } from '@/components/backup/RestoreBackup'
import { type BackupStore, createBackupStore } from '@/components/backup/store'
import { Button } from '@/components/ui/Button'
import { ErrorBoundary } from '@/components/ui/ErrorBoundary'
import { useDeps, useWelcome, WelcomeContext } from './context'
import { Screen } from './Screen'
import { SetUp } from './SetUp'
import { Start } from './Start'
import type { WelcomeStore } from './store'
import { Tour } from './Tour'

/** @param backup handed in where a state is to be shown. */
export function WelcomePage({ store, backup }: { store: WelcomeStore; backup?: BackupStore }) {
  return (
    <WelcomeContext value={store}>
      <ErrorBoundary>
        <div className="page welcome">
          <Screens backup={backup} />
        </div>
      </ErrorBoundary>
    </WelcomeContext>
  )
}

function Screens({ backup }: { backup: BackupStore | undefined }) {
  const { options } = useDeps()
  const [own] = useState(() => backup ?? createBackupStore(options.backup))
  const screen = useWelcome((state) => state.screen)
  if (screen === 'start') return <Start />
  if (screen === 'tour') return <Tour />
  if (screen === 'set-up') return <SetUp />
  return (
    <BackupContext value={own}>
      <Restore />
    </BackupContext>
  )
}

function Restore() {
  const { t } = useTranslation()
  const { openWins } = useDeps()
  const go = useWelcome((state) => state.go)
  return (
    <Screen title={t('welcome.returning')}>
      <div className="welcome-narrow">
        <RestoreBackup level={2}>
          <Button look="primary" onClick={openWins}>
            {t('welcome.openWins')}
          </Button>
          <Button onClick={() => go('set-up')}>{t('welcome.continue')}</Button>
        </RestoreBackup>
      </div>
      <div className="row">
        <Button look="quiet" onClick={() => go('start')}>
          {t('welcome.backToStart')}
        </Button>
      </div>
    </Screen>
  )
}

/** The head of the wins page: how many are shown, one good thing, the settings. */
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { Heart } from '@/components/ui/icons'
import { useDeps, useWinsPage } from './context'
import type { Shown } from './use-shown'

/** @param props `counts` is null until the records have answered. */
export function WinsHead({ counts }: { counts: Shown['counts'] | null }) {
  const { t } = useTranslation()
  const { openOptions } = useDeps()
  const view = useWinsPage((state) => state.place.view)
  const openSmile = useWinsPage((state) => state.openSmile)
  const words = counts && [
    ...(view === 'wins' ? [t('wins.count', { count: counts.wins })] : []),
    ...(view === 'notes' || counts.notes > 0 ? [t('wins.notes', { count: counts.notes })] : []),
  ]
  return (
    <header className="wins-head">
      <h1>{t('wins.title')}</h1>
      <p className="soft" role="status">
        {words?.join(' · ')}
      </p>
      <div className="row wins-head-acts">
        <Button look="quiet" onClick={() => openSmile(true)}>
          <Heart />
          {t('wins.smile.open')}
        </Button>
        <Button look="quiet" onClick={openOptions}>
          {t('wins.settings')}
        </Button>
      </div>
    </header>
  )
}

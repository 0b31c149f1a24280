/** The timeline, or what stands there instead: loading, nothing yet, nothing found. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { useWinsPage } from './context'
import { Timeline } from './Timeline'
import type { Shown } from './use-shown'

export function Results({ shown }: { shown: Shown | undefined }) {
  const { t } = useTranslation()
  const view = useWinsPage((state) => state.place.view)
  const clear = useWinsPage((state) => state.clear)
  if (!shown) return <Skeleton />
  if (shown.entries.length > 0) return <Timeline shown={shown} />
  if (!shown.isComplete) return <p className="soft">{t('wins.searching')}</p>
  if (shown.hasAny)
    return (
      <Empty title={t('wins.nothing')} text={t('wins.nothingText')}>
        <Button onClick={clear}>{t('wins.clear')}</Button>
      </Empty>
    )
  return view === 'wins' ? (
    <Empty title={t('wins.empty')} text={t('wins.emptyText')} />
  ) : (
    <Empty title={t('wins.noNotes')} text={t('wins.noNotesText')} />
  )
}

/** As high as a few wins are: nothing jumps when they come. */
function Skeleton() {
  const { t } = useTranslation()
  return (
    <div className="wins-skeleton">
      <p className="sr-only" role="status">
        {t('wins.loading')}
      </p>
      {[0, 1, 2, 3].map((each) => (
        <div key={each} className="wins-skeleton-card" />
      ))}
    </div>
  )
}

function Empty(props: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{props.title}</h2>
      <p className="soft">{props.text}</p>
      {props.children}
    </div>
  )
}

/** The smile file: one good thing that somebody said, large and alone. */
import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import '@/components/panel/popup.css'
import './smile.css'
import { Button } from '@/components/ui/Button'
import { langOf } from '@/components/ui/lang-of'
import { TitledDialog } from '@/components/ui/TitledDialog'
import { useDateFormat } from '@/components/ui/use-date-format'
import type { WinRow } from '@/lib/records/rows'
import { goodThings } from '@/lib/review/smile'
import { useWinsPage } from './context'
import type { Entry } from './entries'

const DAY = { dateStyle: 'long' } as const

export default function SmileDialog({ entries }: { entries: readonly Entry[] }) {
  const { t } = useTranslation()
  const open = useWinsPage((state) => state.openSmile)
  const smile = useWinsPage((state) => state.smile)
  const seen = useWinsPage((state) => state.seen)
  const good = useMemo(() => goodThings(entries.flatMap(({ win }) => win ?? [])), [entries])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another one at each opening, not when rows change.
  useEffect(() => smile(good), [])
  const shown = good.find(({ id }) => id === seen.at(-1))
  return (
    <TitledDialog
      title={t(shown ? 'wins.smile.title' : 'wins.smile.empty')}
      onClose={() => open(false)}
      className="smile"
    >
      {shown ? (
        <>
          <Good win={shown} />
          <div className="row smile-acts">
            <Button look="primary" disabled={good.length < 2} onClick={() => smile(good)}>
              {t('wins.smile.another')}
            </Button>
            <span className="small soft">{t('wins.smile.count', { count: good.length })}</span>
          </div>
        </>
      ) : (
        <p className="soft">{t('wins.smile.emptyText')}</p>
      )}
    </TitledDialog>
  )
}

function Good({ win }: { win: WinRow }) {
  const day = useDateFormat(DAY)
  return (
    <figure className="smile-good" aria-live="polite">
      <blockquote dir="auto" lang={langOf(win.lang)}>
        {win.quote}
      </blockquote>
      <figcaption className="soft">
        {win.customerName && <bdi>{win.customerName}</bdi>}
        <time>{day.format(win.at)}</time>
      </figcaption>
    </figure>
  )
}

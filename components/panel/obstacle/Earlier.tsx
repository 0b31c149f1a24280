/** The last obstacles: what, how long, when and where; each can be changed or removed. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '@/components/ui/Button'
import { Fold } from '@/components/ui/Fold'
import { Cross, NotePen } from '@/components/ui/icons'
import type { ObstacleRow } from '@/lib/records/customer-rows'
import { useObstacles } from '@/lib/records/live'
import type { Obstacle } from './use-obstacle'

const SHOWN = 8

export function Earlier({ obstacle }: { obstacle: Obstacle }) {
  const { t } = useTranslation()
  const rows = useObstacles() ?? []
  const [isOpen, setOpen] = useState(false)
  if (rows.length === 0) return null
  return (
    <Fold
      level={3}
      title={t('obstacles.earlier')}
      summary={t('obstacles.count', { count: rows.length })}
      isOpen={isOpen}
      onToggle={() => setOpen(!isOpen)}
    >
      <ul className="obstacle-list">
        {rows.slice(0, SHOWN).map((row) => (
          <Row key={row.id} row={row} obstacle={obstacle} />
        ))}
      </ul>
    </Fold>
  )
}

function Row({ row, obstacle }: { row: ObstacleRow; obstacle: Obstacle }) {
  const { t, i18n } = useTranslation()
  const cause = t(`obstacles.causes.${row.cause}`)
  const time = {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  } as const
  const at = new Intl.DateTimeFormat(i18n.language, time).format(row.at)
  const words = row.text || row.ticket?.subject
  return (
    <li className="obstacle-row">
      <div className="obstacle-facts">
        <p>
          <strong>{cause}</strong>
          {row.minutes !== null && <span> · {t('obstacles.minutesShort', { count: row.minutes })}</span>}
          <span className="soft"> · {at}</span>
        </p>
        {words && (
          <p className="cut soft" dir="auto" title={words}>
            {words}
          </p>
        )}
      </div>
      <IconButton label={t('obstacles.change', { cause, at })} onClick={() => obstacle.change(row)}>
        <NotePen />
      </IconButton>
      <IconButton label={t('obstacles.remove', { cause, at })} onClick={() => void obstacle.remove(row.id)}>
        <Cross />
      </IconButton>
    </li>
  )
}

/** Rows of any table, one line each: what it is, its words, and when; with a box where each is chosen by itself. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import type { FoundRow } from '@/lib/records/subject'
import { rowId, wordsOf } from './chosen'

/** More by a click: thousands of lines at once would stand in the way of the buttons below. */
const SHOWN = 30

export function RowList(props: {
  rows: readonly FoundRow[]
  chosen?: ReadonlySet<string>
  onToggle?: (id: string) => void
}) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(SHOWN)
  const { rows, chosen, onToggle } = props
  const left = rows.length - shown
  return (
    <ul className="found-list">
      {rows.slice(0, shown).map((row) => {
        const id = rowId(row)
        return (
          <li key={id}>
            {chosen && onToggle ? (
              <label className="check">
                <input type="checkbox" checked={chosen.has(id)} onChange={() => onToggle(id)} />
                <Line row={row} />
              </label>
            ) : (
              <Line row={row} />
            )}
          </li>
        )
      })}
      {left > 0 && (
        <li>
          <Button look="link" onClick={() => setShown(shown + 10 * SHOWN)}>
            {t('find.moreRows', { count: left })}
          </Button>
        </li>
      )}
    </ul>
  )
}

function Line({ row }: { row: FoundRow }) {
  const { t, i18n } = useTranslation()
  const words = wordsOf(row)
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' })
  return (
    <span className="found-line">
      <span className="found-kind">{t(`find.kinds.${row.part.table}`)}</span>
      <span className="cut" dir="auto" title={words}>
        {words || <span className="soft">{t('find.numbers')}</span>}
      </span>
      <span className="small soft found-day">{row.at !== null && day.format(row.at)}</span>
    </span>
  )
}

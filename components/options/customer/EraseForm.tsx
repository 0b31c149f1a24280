/** Says what goes for good, how many of which kind, and what stays; only then it goes. */
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import type { FoundRow } from '@/lib/records/subject'
import { useDeps, useOptions } from '../context'
import { countsOf, erasureOf, hasOwnWins, onTheirWay } from './chosen'
import { Failure } from './Failure'
import { useCountWords } from './use-count-words'
import type { Search } from './use-find'

export function EraseForm(props: {
  search: Search
  rows: readonly FoundRow[]
  onCancel: () => void
  onErased: (rows: number) => void
}) {
  const { t } = useTranslation()
  const { eraseSubject } = useDeps()
  const act = useOptions((state) => state.act)
  const busy = useOptions((state) => state.busy)
  const counted = useCountWords()
  const [isKeeping, setKeeping] = useState(false)
  const first = useRef<HTMLDivElement>(null)
  useEffect(() => first.current?.focus(), [])
  const { search, rows } = props
  const { waiting, leaving } = onTheirWay(rows)
  const erase = async () => {
    const erasure = erasureOf(search.found, search.choice, rows, search.query, isKeeping)
    let gone = 0
    const isDone = await act('erase', async () => {
      gone = (await eraseSubject(erasure)).rows
    })
    if (isDone) props.onErased(gone)
  }
  return (
    <div
      ref={first}
      tabIndex={-1}
      className="notice erase"
      data-tone="danger"
      role="alertdialog"
      aria-labelledby="erase-title"
    >
      <strong id="erase-title">{t('find.sure', { count: rows.length })}</strong>
      <p>{counted(countsOf(rows))}</p>
      {waiting > 0 && <p>{t('find.waiting', { count: waiting })}</p>}
      {leaving > 0 && <p>{t('errors.erase/sending')}</p>}
      {hasOwnWins(rows) && (
        <label className="check">
          <input type="checkbox" checked={isKeeping} onChange={({ target }) => setKeeping(target.checked)} />
          <span className="check-words">
            <span>{t('find.keepWins')}</span>
            <span className="small">{t('find.keepWinsHint')}</span>
          </span>
        </label>
      )}
      <p className="small">{t('find.stays')}</p>
      <Failure part="erase" />
      <div className="row">
        <Button data-tone="danger" disabled={leaving > 0 || busy !== null} onClick={() => void erase()}>
          {t('find.eraseNow')}
        </Button>
        <Button onClick={props.onCancel}>{t('act.cancel')}</Button>
      </div>
    </div>
  )
}

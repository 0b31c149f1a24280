/** Lists of notes with what belongs to all of them: the way back after a removal, the search, the chosen tag. */
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import './notes.css'
import { Button, IconButton } from '@/components/ui/Button'
import { Cross } from '@/components/ui/icons'
import { NO_FILTER } from './lists'
import type { ListState } from './use-list'

/** With fewer a glance finds the note. */
const SEARCHED_FROM = 8

/** @param props `total` without the filter; `found` with it. */
export function NoteLists(props: { list: ListState; total: number; found: number; children: ReactNode }) {
  const { t } = useTranslation()
  const { list, total, found } = props
  const { filter, setFilter } = list
  const isFiltered = filter.words.trim() !== '' || filter.tag !== null
  return (
    <div className="notes">
      {list.removed !== null && <Removed key={list.removed} onUndo={list.restore} />}
      {(total >= SEARCHED_FROM || isFiltered) && (
        <div className="notes-search">
          <input
            type="search"
            className="input"
            aria-label={t('notes.search')}
            placeholder={t('notes.searchPlaceholder')}
            value={filter.words}
            onChange={(event) => setFilter({ ...filter, words: event.target.value })}
          />
          {filter.tag !== null && (
            <span className="notes-tag">
              <span className="cut">{t('notes.tagOn', { tag: filter.tag })}</span>
              <IconButton label={t('notes.clear')} onClick={() => setFilter({ ...filter, tag: null })}>
                <Cross />
              </IconButton>
            </span>
          )}
        </div>
      )}
      {isFiltered && found === 0 && (
        <p className="small soft">
          {t('notes.nothing')}{' '}
          <Button look="link" onClick={() => setFilter(NO_FILTER)}>
            {t('notes.clear')}
          </Button>
        </p>
      )}
      {isFiltered && (
        <p className="sr-only" role="status">
          {t('notes.count', { count: found })}
        </p>
      )}
      {props.children}
    </div>
  )
}

/** Where the note stood a moment ago its menu had the focus: it goes to the way back. */
function Removed({ onUndo }: { onUndo: () => void }) {
  const { t } = useTranslation()
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    // The menu gives the focus back to its button first, which is gone a moment later.
    const timer = setTimeout(() => line.current?.querySelector('button')?.focus(), 50)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p ref={line} className="notes-removed small" role="status">
      {t('notes.removed')}{' '}
      <Button look="link" onClick={onUndo}>
        {t('act.undo')}
      </Button>
    </p>
  )
}

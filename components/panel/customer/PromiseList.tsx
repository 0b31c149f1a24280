/** The promises to this customer: done by a check, changed, removed and brought back. */
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import '@/components/ui/choices.css'
import { Button, IconButton } from '@/components/ui/Button'
import { Cross, NotePen } from '@/components/ui/icons'
import type { PromiseRow } from '@/lib/records/customer-rows'
import { useDeps, usePanel } from '../context'
import { isPressing } from './due'
import { useDueWords } from './use-due-words'
import { usePromise } from './use-promise'

export function PromiseList(props: { promises: readonly PromiseRow[]; ticketKey: string }) {
  const { t } = useTranslation()
  const deps = useDeps()
  const act = usePanel((state) => state.act)
  const { begin } = usePromise()
  const [removed, setRemoved] = useState<string | null>(null)
  const { promises } = props
  const undo = useRef<HTMLButtonElement>(null)
  // The button that removed it is gone.
  useEffect(() => {
    if (removed && document.activeElement === document.body) undo.current?.focus()
  }, [removed])
  const sorted = [...promises.filter(({ doneAt }) => doneAt === null), ...promises.filter(isDone)]
  const remove = async (id: string) => {
    if (await act(null, () => deps.removePromise(id))) setRemoved(id)
  }
  const restore = async () => {
    if (removed && (await act(null, () => deps.restorePromise(removed)))) setRemoved(null)
  }
  return (
    <>
      {sorted.length > 0 && (
        <ul>
          {sorted.map((row) => (
            <Row
              key={row.id}
              row={row}
              isElsewhere={row.ticketKey !== props.ticketKey}
              onRemove={() => void remove(row.id)}
            />
          ))}
        </ul>
      )}
      <div className="row">
        <Button look="link" onClick={() => begin(null)}>
          {t('customer.addPromise')}
        </Button>
        <span className="small" role="status">
          {removed && (
            <>
              {t('customer.promiseRemoved')}{' '}
              <Button ref={undo} look="link" onClick={() => void restore()}>
                {t('act.undo')}
              </Button>
            </>
          )}
        </span>
      </div>
    </>
  )
}

function Row(props: { row: PromiseRow; isElsewhere: boolean; onRemove: () => void }) {
  const { t } = useTranslation()
  const deps = useDeps()
  const act = usePanel((state) => state.act)
  const { begin } = usePromise()
  const due = useDueWords()(props.row.dueAt)
  const { row, isElsewhere } = props
  const isDue = isPressing(row, deps.now())
  const check = (isChecked: boolean) =>
    void act(null, () => deps.changePromise(row.id, { doneAt: isChecked ? deps.now() : null }))
  return (
    <li className="promise-row" data-done={isDone(row)}>
      <label className="check">
        <input type="checkbox" checked={isDone(row)} onChange={({ target }) => check(target.checked)} />
        <span className="promise-words">
          <span dir="auto" className="promise-text">
            {row.text}
          </span>
          <span className={isDue ? 'small promise-due' : 'small soft'} data-due={due.kind}>
            {isDone(row) ? t('customer.done') : due.words}
            {isElsewhere && row.ticket && ` · ${row.ticket.subject || row.ticket.id}`}
          </span>
        </span>
      </label>
      <IconButton label={t('customer.editPromise', { text: row.text })} onClick={() => begin(row)}>
        <NotePen />
      </IconButton>
      <IconButton label={t('customer.removePromise', { text: row.text })} onClick={props.onRemove}>
        <Cross />
      </IconButton>
    </li>
  )
}

const isDone = ({ doneAt }: PromiseRow): boolean => doneAt !== null

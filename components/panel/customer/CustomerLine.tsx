/** What the agent already knows of this customer, in one line that opens. */
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { late } from '@/components/ui/late'
import './customer-line.css'
import { Chevron } from '@/components/ui/icons'
import type { TicketHead } from '@/lib/panel-view'
import { useDeps, usePanel } from '../context'
import { type Facts, factsOf, MANY_NOTES } from './facts'
import { useCustomerRows } from './use-customer'
import { useDueWords } from './use-due-words'

const CustomerDetails = late(() => import('./CustomerDetails'))

/**
 * The view says whether something is kept, so its room is there before the rows are: nothing moves when they arrive.
 * What the agent does on this ticket brings the line up only by a promise, or by asking for it in the menu.
 */
export function CustomerLine({ head }: { head: TicketHead }) {
  const { t } = useTranslation()
  const id = useId()
  const { now } = useDeps()
  const isOpen = usePanel((state) => state.folds.customer ?? false)
  const fold = usePanel((state) => state.fold)
  const rows = useCustomerRows(head)
  const facts = factsOf(rows, head.key, now())
  if (!head.isKnown && !isOpen && facts.promises === 0) return null
  return (
    <section className="customer" aria-label={t('customer.title')}>
      <button
        type="button"
        id="customer"
        className="customer-line"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => fold('customer', !isOpen)}
      >
        <span className="fold-chevron" data-open={isOpen}>
          <Chevron />
        </span>
        <span className="sr-only">{t('customer.title')}: </span>
        {rows.isRead && <Said facts={facts} hasKept={head.isKnown} />}
      </button>
      {isOpen && (
        <div className="customer-more" id={id}>
          <CustomerDetails head={head} rows={rows} />
        </div>
      )}
    </section>
  )
}

function Said({ facts, hasKept }: { facts: Facts; hasKept: boolean }) {
  const { t } = useTranslation()
  const due = useDueWords()
  const { pressing, tickets, notes, promises, next, praised } = facts
  const others = pressing ? promises - 1 : promises
  const parts: (string | false)[] = [
    others > 0 &&
      (pressing || !next
        ? t('customer.morePromises', { count: others })
        : t('customer.promises', { count: others, due: due(next.dueAt).words })),
    tickets > 0 && t('customer.tickets', { count: tickets }),
    notes > MANY_NOTES
      ? t('customer.manyNotes', { count: MANY_NOTES })
      : notes > 0 && t('customer.notes', { count: notes }),
    praised > 0 && t('customer.praised', { count: praised }),
  ]
  const said = parts.filter((part) => part !== false)
  if (said.length === 0 && !pressing) said.push(t(hasKept ? 'customer.first' : 'customer.nothing'))
  return (
    <span className="cut customer-said">
      {pressing && (
        <strong className="customer-pressing" data-due={due(pressing.dueAt).kind}>
          {t('customer.pressing', { due: due(pressing.dueAt).words, text: pressing.text })}
        </strong>
      )}
      {pressing && said.length > 0 && ' · '}
      {said.join(' · ')}
    </span>
  )
}

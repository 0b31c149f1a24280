/** Behind the customer line: promises, earlier tickets, praise, and what the agent chose for this customer. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import './customer.css'
import { Button } from '@/components/ui/Button'
import { langOf } from '@/components/ui/lang-of'
import type { TicketHead } from '@/lib/panel-view'
import type { TicketRow, WinRow } from '@/lib/records/rows'
import { useDeps } from '../context'
import './late-words'
import { Choices } from './Choices'
import type { CustomerRows } from './facts'
import { PromiseList } from './PromiseList'

/** What fits without a list that nobody reads; the newest first. */
const SHOWN = 10

export default function CustomerDetails({ head, rows }: { head: TicketHead; rows: CustomerRows }) {
  const { t } = useTranslation()
  const { findCustomer } = useDeps()
  const { customer } = head
  return (
    <div className="customer-parts">
      {customer && !customer.email && <p className="small soft">{t('customer.byName')}</p>}
      {!customer && <p className="small soft">{t('customer.nobody')}</p>}
      <Section title={t('customer.promisesTitle')}>
        <PromiseList promises={rows.promises} ticketKey={head.key} />
      </Section>
      {rows.tickets.length > 0 && (
        <Section title={t('customer.ticketsTitle')}>
          <Tickets tickets={rows.tickets} />
        </Section>
      )}
      {rows.wins.length > 0 && (
        <Section title={t('customer.winsTitle')}>
          <Praise wins={rows.wins} />
        </Section>
      )}
      {customer && (
        <Section title={t('customer.choicesTitle')}>
          <Choices customer={customer} />
          <Button look="link" onClick={() => findCustomer(customer)}>
            {t('customer.find')}
          </Button>
        </Section>
      )}
    </div>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="customer-part">
      <h2 className="customer-title">{title}</h2>
      {children}
    </section>
  )
}

function Tickets({ tickets }: { tickets: readonly TicketRow[] }) {
  const { t } = useTranslation()
  const { openTicket } = useDeps()
  const day = useDay()
  return (
    <ul>
      {tickets.slice(0, SHOWN).map(({ id, url, subject, ticketId, updatedAt }) => (
        <li key={id} className="customer-row">
          <Button look="link" title={subject} onClick={() => openTicket(url)}>
            <bdi className="cut">{subject || ticketId}</bdi>
          </Button>
          <span className="small soft customer-day">{day(updatedAt)}</span>
        </li>
      ))}
      <More count={tickets.length - SHOWN} words={(count) => t('customer.moreTickets', { count })} />
    </ul>
  )
}

function Praise({ wins }: { wins: readonly WinRow[] }) {
  const { t } = useTranslation()
  const day = useDay()
  return (
    <ul>
      {wins.slice(0, SHOWN).map(({ id, quote, whatIDid, kind, lang, at }) => (
        <li key={id} className="customer-row">
          <span className="cut" dir="auto" lang={langOf(lang)} title={quote || whatIDid}>
            {quote || whatIDid || t(`kinds.${kind}`)}
          </span>
          <span className="small soft customer-day">{day(at)}</span>
        </li>
      ))}
      <More count={wins.length - SHOWN} words={(count) => t('customer.moreWins', { count })} />
    </ul>
  )
}

function More({ count, words }: { count: number; words: (count: number) => string }) {
  return count > 0 ? <li className="small soft">{words(count)}</li> : null
}

function useDay(): (at: number) => string {
  const { i18n } = useTranslation()
  const format = new Intl.DateTimeFormat(i18n.language, { day: 'numeric', month: 'short' })
  return (at) => format.format(at)
}

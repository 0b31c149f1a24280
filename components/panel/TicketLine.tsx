/** The first two lines: which ticket this is, how much of it was read, and how. */
import { Fragment, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import './ticket-line.css'
import { IconButton } from '@/components/ui/Button'
import { Star } from '@/components/ui/icons'
import type { PanelView, TicketHead } from '@/lib/panel-view'
import { useDeps } from './context'
import { healthOf } from './health/health'
import { TicketMenu } from './TicketMenu'
import { LoadAllAnswer, LoadAllButton } from './whole/LoadAll'
import { useLoadAll } from './whole/use-load-all'

export function TicketLine({ view }: { view: PanelView }) {
  const { t } = useTranslation()
  const deps = useDeps()
  const health = healthOf(view)
  const loading = useLoadAll(view)
  const { first, second } = useLines(view, loading.isOffered)
  // Also once the rest has arrived: what was heard and where the focus stands stay.
  const isPartial = loading.isOffered || loading.answer !== null
  const facts = useRef<HTMLParagraphElement>(null)
  return (
    <div className="ticket-line">
      <div className="ticket-subject">
        <span
          className="health"
          data-health={health}
          title={t(`panel.line.health.${health}`)}
          aria-hidden="true"
        />
        <span className="sr-only">{t(`panel.line.health.${health}`)}. </span>
        <strong className="cut" title={first}>
          <bdi>{first}</bdi>
        </strong>
        <IconButton label={t('panel.line.wins')} onClick={() => deps.openWins()}>
          <Star />
        </IconButton>
        <TicketMenu origin={view.site.access === 'granted' ? view.site.origin : null} />
      </div>
      <p className="ticket-facts small soft" ref={facts} {...(isPartial ? { tabIndex: -1 } : {})}>
        {second.map((fact, index) => (
          <Fragment key={fact.name}>
            {index > 0 && <span aria-hidden="true">·</span>}
            <span className={fact.isFixed ? 'fact' : 'fact cut'} title={fact.isFixed ? undefined : fact.text}>
              <bdi>{fact.text}</bdi>
            </span>
          </Fragment>
        ))}
        {loading.isOffered && <LoadAllButton loading={loading} next={facts} />}
      </p>
      {isPartial && <LoadAllAnswer loading={loading} />}
    </div>
  )
}

type Fact = { name: string; text: string; isFixed?: boolean }

/** @param isOffered the button says as much as "part" and "page" do, and names need the room. */
function useLines(
  { page, site, deskName }: PanelView,
  isOffered: boolean,
): { first: string; second: Fact[] } {
  const { t } = useTranslation()
  if (page.kind === 'ticket') {
    const { head } = page
    return { first: head.subject || t('panel.line.noSubject'), second: ticketFacts(head) }
  }
  return {
    first: site.host ?? t('product'),
    second: [{ name: 'desk', text: deskName ?? t('panel.line.health.none') }],
  }

  function ticketFacts(head: TicketHead): Fact[] {
    // One text that the agent chose: who wrote it is unknown, and that it is one goes without saying.
    if (head.source === 'selection') return [{ name: 'desk', text: t('panel.line.selection') }]
    const count = t('panel.line.messages', { count: head.messageCount })
    return [
      { name: 'who', text: head.requester.name ?? head.requester.email ?? t('panel.line.noName') },
      { name: 'desk', text: deskName ?? head.helpdesk },
      {
        name: 'count',
        text: isOffered ? count : `${count} · ${t(`panel.line.source.${head.source}`)}`,
        isFixed: true,
      },
      ...(head.complete || isOffered
        ? []
        : [{ name: 'partial', text: t('panel.line.partial'), isFixed: true }]),
    ]
  }
}

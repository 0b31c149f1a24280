/** What the panel shows where there is no ticket to read: why, and the one or two ways on. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import './page-state.css'
import { Button } from '@/components/ui/Button'
import { CopyButton } from '@/components/ui/CopyButton'
import { late } from '@/components/ui/late'
import type { PanelView, Site, PageState as State } from '@/lib/panel-view'
import './late-words'
import { useDeps, usePanel } from './context'
import { Again, Paste, Selection } from './OtherWays'
import { useCopy } from './use-copy'

const Teach = late(() => import('./teach/Teach'))

/** @param view null where not even the first one arrived. */
export default function PageState({ page, view }: { page: State; view: PanelView | null }) {
  const deskName = view?.deskName ?? null
  const isTeaching = usePanel((state) => state.isTeaching)
  const setTeaching = usePanel((state) => state.setTeaching)
  if (view && isTeaching)
    return (
      <div className="said">
        <Teach key={view.tabId} view={view} close={() => setTeaching(false)} />
      </div>
    )
  switch (page.kind) {
    case 'unread':
      return <NotInUse site={view?.site ?? null} />
    case 'not-a-ticket':
      return <NotATicket page={page} view={view} />
    case 'changed':
      return <Changed failure={page.failure} deskName={deskName} />
    case 'failed':
      return <Failed page={page} />
    case 'silent':
      return <Silent />
    case 'ticket':
      return null
  }
}

function NotInUse({ site }: { site: Site | null }) {
  const { t } = useTranslation()
  const deps = useDeps()
  const act = usePanel((state) => state.act)
  const busy = usePanel((state) => state.busy)
  if (site?.access === 'unknown')
    return (
      <Said title={t('panel.page.unknown')} text={t('panel.page.unknownText')}>
        <Paste />
      </Said>
    )
  if (!site?.origin || site.access === 'closed')
    return (
      <Said title={t('panel.page.closed')} text={t('panel.page.closedText')}>
        <Paste />
      </Said>
    )
  const { origin, host } = site
  return (
    <Said title={t('panel.page.unread')} text={t('panel.page.unreadText')}>
      <div className="page-acts">
        <Button
          look="primary"
          disabled={busy !== null}
          // Nothing may stand before it: the browser asks only inside the click.
          onClick={() => void act('site', () => deps.allowSite(origin))}
        >
          {t('panel.page.use')}
        </Button>
        <p className="small soft">{t('panel.page.useWhy', { host: host ?? origin })}</p>
      </div>
      <h3 className="page-other">{t('panel.page.other')}</h3>
      <div className="page-acts">
        <div className="row">
          <Button disabled={busy !== null} onClick={() => void act('read', deps.readOnce)}>
            {t('panel.page.once')}
          </Button>
        </div>
        <p className="small soft">{t('panel.page.onceWhy')}</p>
      </div>
      <div className="row">
        <Selection />
      </div>
      <Paste />
    </Said>
  )
}

type NotATicketProps = { page: Extract<State, { kind: 'not-a-ticket' }>; view: PanelView | null }

function NotATicket({ page, view }: NotATicketProps) {
  const { t } = useTranslation()
  const deskName = view?.deskName ?? null
  return (
    <Said
      title={t('panel.page.notTicket')}
      text={deskName ? t('panel.page.notTicketText', { desk: deskName }) : t('panel.page.notTicketUnknown')}
    >
      {view && page.helpdesk === null && <Teach key={view.tabId} view={view} close={null} />}
      <div className="row">
        <Selection />
      </div>
      <Paste />
    </Said>
  )
}

type ChangedProps = { failure: Extract<State, { kind: 'changed' }>['failure']; deskName: string | null }

function Changed({ failure, deskName }: ChangedProps) {
  const { t } = useTranslation()
  const { version } = useDeps()
  const copy = useCopy()
  const { helpdesk, layout, field, selector } = failure
  const facts = { helpdesk, layout, field, selector, version }
  const rows = Object.entries(facts) as [keyof typeof facts, string][]
  return (
    <Said
      title={t('panel.page.changed', { desk: deskName ?? failure.helpdesk })}
      text={t('panel.page.changedText')}
    >
      <div className="diagnostics">
        <div className="diagnostics-top small">
          <span className="soft">{t('panel.page.diagnostics')}</span>
          <CopyButton
            label={t('panel.page.copyDiagnostics')}
            text={rows.map(([name, value]) => `${name}: ${value}`).join('\n')}
            copy={copy}
          />
        </div>
        <dl className="diagnostics-rows">
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt>{t(`panel.page.fields.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className="diagnostics-report small soft">{t('panel.page.report')}</p>
      </div>
      <div className="row">
        <Selection />
        <Again />
      </div>
      <Paste />
    </Said>
  )
}

function Failed({ page }: { page: Extract<State, { kind: 'failed' }> }) {
  const { t } = useTranslation()
  return (
    <Said title={t('panel.page.failed')} text={t(`errors.${page.error.code}`)}>
      <div className="row">
        <Again />
        <Selection />
      </div>
      <Paste />
    </Said>
  )
}

function Silent() {
  const { t } = useTranslation()
  return (
    <Said title={t('panel.page.silent')} text={t('panel.page.silentText')}>
      <div className="row">
        <Again />
      </div>
    </Said>
  )
}

function Said(props: { title: string; text: string; children: ReactNode }) {
  return (
    <section className="said">
      <h2 className="said-title">{props.title}</h2>
      <p>{props.text}</p>
      {props.children}
    </section>
  )
}

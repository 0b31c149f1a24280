/** The ticket panel: what is on screen, how it is written, how to answer, and the praise in it. */
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { late } from '@/components/ui/late'
import '@/components/ui/tokens.css'
import '@/components/ui/base.css'
import '@/components/ui/controls.css'
import '@/components/ui/notice.css'
import '@/components/ui/fold.css'
import '@/components/ui/segments.css'
import { ErrorBoundary } from '@/components/ui/ErrorBoundary'
import { PromptStrip } from '@/components/ui/prompt/PromptStrip'
import { Toast } from '@/components/ui/Toast'
import { useLoaded } from '@/components/ui/use-loaded'
import type { PanelView } from '@/lib/panel-view'
import { Announcer } from './Announcer'
import { PanelContext, useDeps, usePanel } from './context'
import { CustomerLine } from './customer/CustomerLine'
import { DrainTimer } from './DrainTimer'
import { ElsewhereStrip } from './ElsewhereStrip'
import { KeyListener } from './KeyListener'
import { loadPraiseEarly } from './PraiseCard'
import { Skeleton } from './Skeleton'
import { WaitingStrip } from './Strips'
import type { PanelStore } from './state'
import { TicketLine } from './TicketLine'
import { TicketView } from './TicketView'
import { ToolBar } from './tools/ToolBar'
import { isAtWork, keyOf } from './view'

/** Only where there is no ticket to read. */
const PageState = late(() => import('./PageState'))

const loadStrip = () => import('./notes/UnsavedStrip').then((part) => part.UnsavedStrip)

export function Panel({ store }: { store: PanelStore }) {
  return (
    <PanelContext value={store}>
      <ErrorBoundary>
        <Shown />
        {/* Without the records these can do nothing, and the ticket says why. */}
        <ErrorBoundary fallback={() => null}>
          <KeyListener />
          <DrainTimer />
        </ErrorBoundary>
      </ErrorBoundary>
    </PanelContext>
  )
}

function Shown() {
  useEffect(() => {
    const quiet = requestIdleCallback(() => void loadPraiseEarly())
    return () => cancelIdleCallback(quiet)
  }, [])
  const view = usePanel((state) => state.shown)
  return view ? <Page view={view} /> : <FirstView />
}

function Title() {
  const { t } = useTranslation()
  return <h1 className="sr-only">{t('panel.title')}</h1>
}

function FirstView() {
  const error = usePanel((state) => state.error)
  return (
    <main>
      <Title />
      {error ? <PageState page={{ kind: 'failed', error }} view={null} /> : <Skeleton />}
    </main>
  )
}

function Page({ view }: { view: PanelView }) {
  const { page } = view
  const isTeaching = usePanel((state) => state.isTeaching)
  return (
    <div className="panel">
      <header className="top">
        <Title />
        <TicketLine view={view} />
        {page.kind === 'ticket' && (
          <ErrorBoundary fallback={() => null}>
            <CustomerLine key={page.head.key} head={page.head} />
          </ErrorBoundary>
        )}
        <WaitingStrip />
        <Unsaved />
        <ErrorBoundary fallback={() => null}>
          <ElsewhereStrip ticketKey={keyOf(view)} />
        </ErrorBoundary>
        <Notice />
      </header>
      <main className="main">
        {page.kind === 'ticket' && !isTeaching ? (
          <TicketView key={page.head.key} page={page} />
        ) : (
          <PageState page={page} view={view} />
        )}
      </main>
      <div className="foot">
        <div className="foot-question">
          <DayQuestion view={view} />
        </div>
        <ErrorBoundary fallback={() => null}>
          <ToolBar head={page.kind === 'ticket' ? page.head : null} />
        </ErrorBoundary>
      </div>
      <Announcer view={view} />
    </div>
  )
}

/** Nobody is asked anything while something is begun. */
function DayQuestion({ view }: { view: PanelView }) {
  const isBusy = usePanel(isAtWork)
  const fail = usePanel((state) => state.fail)
  const about = view.page.kind === 'ticket' ? (view.page.head.customer?.key ?? null) : null
  return <PromptStrip deps={useDeps()} isBusy={isBusy} about={about} moment={keyOf(view)} fail={fail} />
}

function Unsaved() {
  const isAny = usePanel((state) => state.unsaved.size > 0)
  return isAny ? <LoadedStrip /> : null
}

function LoadedStrip() {
  const UnsavedStrip = useLoaded(loadStrip)
  return UnsavedStrip && <UnsavedStrip />
}

function Notice() {
  const error = usePanel((state) => state.error)
  const dismiss = usePanel((state) => state.dismiss)
  return <Toast error={error} onDismiss={dismiss} />
}

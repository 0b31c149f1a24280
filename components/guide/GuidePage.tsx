/** The guide: how to read what Bouquet says, messages to practise on, and the model card. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import '@/components/ui/tokens.css'
import '@/components/ui/base.css'
import '@/components/ui/controls.css'
import '@/components/ui/notice.css'
import '@/components/ui/page.css'
import './guide.css'
import { ErrorBoundary } from '@/components/ui/ErrorBoundary'
import { late } from '@/components/ui/late'
import { GuideContext, useDeps } from './context'
import { HowToRead } from './HowToRead'
import { Practice } from './practice/Practice'
import type { PracticeStore } from './practice/store'

/** Few look for the figures. */
const ModelCard = late(() => import('./card/ModelCard'))

const VIEWS = ['how', 'practice', 'card'] as const
type View = (typeof VIEWS)[number]

export function GuidePage({ store }: { store: PracticeStore }) {
  return (
    <GuideContext value={store}>
      <ErrorBoundary>
        <Page />
      </ErrorBoundary>
    </GuideContext>
  )
}

function Page() {
  const { t } = useTranslation()
  const view = useView()
  return (
    <div className="page guide">
      <header className="page-top">
        <h1>{t('guide.title')}</h1>
        <nav className="guide-nav" aria-label={t('guide.nav')}>
          {VIEWS.map((each) => (
            <a key={each} href={`#${each}`} aria-current={each === view ? 'page' : undefined}>
              {t(`guide.views.${each}`)}
            </a>
          ))}
        </nav>
      </header>
      <main className="page-main">
        {view === 'how' && <HowToRead />}
        {view === 'practice' && <Practice />}
        {view === 'card' && <ModelCard />}
      </main>
    </div>
  )
}

/** Whatever else stands in the address shows the first part. */
function useView(): View {
  const { address } = useDeps()
  const [view, setView] = useState(() => viewOf(address.read()))
  useEffect(
    () =>
      address.watch((hash) => {
        setView(viewOf(hash))
        scrollTo(0, 0)
      }),
    [address],
  )
  return view
}

function viewOf(hash: string): View {
  return VIEWS.find((view) => `#${view}` === hash) ?? 'how'
}

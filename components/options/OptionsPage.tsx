/** The settings: one page of parts, with a way to each of them. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import '@/components/ui/tokens.css'
import '@/components/ui/base.css'
import '@/components/ui/controls.css'
import '@/components/ui/notice.css'
import '@/components/ui/page.css'
import './options-nav.css'
import './options.css'
import { ErrorBoundary } from '@/components/ui/ErrorBoundary'
import { OptionsContext } from './context'

import { OptionsNav } from './OptionsNav'
import { PARTS } from './parts'
import type { OptionsStore } from './store'

export function OptionsPage({ store }: { store: OptionsStore }) {
  return (
    <OptionsContext value={store}>
      <ErrorBoundary>
        <Page />
      </ErrorBoundary>
    </OptionsContext>
  )
}

function Page() {
  const { t } = useTranslation()
  const main = useRef<HTMLElement>(null)
  // The browser looked for it before it was there.
  useEffect(() => {
    document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [])
  return (
    <div className="page options">
      <header className="page-top">
        <h1>{t('options.title')}</h1>
        <OptionsNav main={main} />
      </header>
      <main className="page-main" ref={main}>
        {PARTS.map(({ id, Part }) => (
          <Part key={id} />
        ))}
      </main>
    </div>
  )
}

/** All wins and notes: what went well, the weeks, search, filters and a timeline. */
import { lazy, Suspense } from 'react'
import '@/components/ui/tokens.css'
import '@/components/ui/base.css'
import '@/components/ui/controls.css'
import '@/components/ui/segments.css'
import '@/components/ui/notice.css'
import '@/components/ui/page.css'
import './wins.css'
import { ErrorBoundary } from '@/components/ui/ErrorBoundary'
import { PromptStrip } from '@/components/ui/prompt/PromptStrip'
import { Toast } from '@/components/ui/Toast'
import { useDeps, useWinsPage, WinsContext } from './context'
import { Filters } from './Filters'
import { OwnWin } from './OwnWin'
import { Results } from './Results'
import { SearchBar } from './SearchBar'
import type { WinsStore } from './store'
import { UndoToast } from './UndoToast'
import { useEntries, useShown } from './use-shown'
import { WeekStrip } from './WeekStrip'
import { WinsHead } from './WinsHead'

const SmileDialog = lazy(() => import('./SmileDialog'))

export function WinsPage({ store }: { store: WinsStore }) {
  return (
    <WinsContext value={store}>
      <ErrorBoundary>
        <Page />
      </ErrorBoundary>
    </WinsContext>
  )
}

function Page() {
  const error = useWinsPage((state) => state.error)
  const dismiss = useWinsPage((state) => state.dismiss)
  const isSmiling = useWinsPage((state) => state.isSmiling)
  const isBusy = useWinsPage((state) => state.editing !== null || state.isWriting || state.isSmiling)
  const fail = useWinsPage((state) => state.fail)
  const entries = useEntries()
  const shown = useShown(entries)
  return (
    <div className="page wins-page">
      <PromptStrip deps={useDeps()} isBusy={isBusy} about={null} moment={null} fail={fail} />
      <WinsHead counts={shown?.counts ?? null} />
      <OwnWin />
      <WeekStrip entries={entries} />
      <SearchBar />
      <Filters />
      <main className="page-main">
        <Results shown={shown} />
      </main>
      <UndoToast />
      <Toast error={error} onDismiss={dismiss} />
      {isSmiling && entries && (
        <Suspense>
          <SmileDialog entries={entries} />
        </Suspense>
      )}
    </div>
  )
}

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
import { useEntries } from './use-entries'
import { useShown } from './use-shown'
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
  const rows = useEntries()
  const shown = useShown(rows)
  const all = rows?.isAll ? rows.entries : undefined
  return (
    <div className="page wins-page">
      <PromptStrip deps={useDeps()} isBusy={isBusy} about={null} moment={null} fail={fail} />
      <WinsHead counts={shown?.counts ?? null} />
      <main className="wins-main">
        <OwnWin />
        <WeekStrip entries={all} />
        <SearchBar />
        <Filters />
        <div className="wins-results">
          <Results shown={shown} />
        </div>
      </main>
      <UndoToast />
      <Toast error={error} onDismiss={dismiss} />
      {isSmiling && all && (
        <Suspense>
          <SmileDialog entries={all} />
        </Suspense>
      )}
    </div>
  )
}

/** All wins: search, filters and a timeline. */
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import '@/components/ui/tokens.css'
import '@/components/ui/base.css'
import '@/components/ui/controls.css'
import '@/components/ui/notice.css'
import '@/components/ui/page.css'
import './wins.css'
import { Button, IconButton } from '@/components/ui/Button'
import { ErrorBoundary } from '@/components/ui/ErrorBoundary'
import { Cross } from '@/components/ui/icons'
import { Toast } from '@/components/ui/Toast'
import { useWins } from '@/lib/records/live'
import type { WinRow } from '@/lib/records/rows'
import { searchOver } from '@/lib/records/search'
import { useWinsPage, WinsContext } from './context'
import type { WinsStore } from './store'
import { Timeline } from './Timeline'
import { WinsTop } from './WinsTop'

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
  const all = useWins()
  const shown = useFound(all)
  return (
    <div className="page">
      <WinsTop count={shown?.length ?? null} />
      <main className="page-main">
        <Wins all={all} shown={shown} />
      </main>
      <Undo />
      <Toast error={error} onDismiss={dismiss} />
    </div>
  )
}

function Wins({ all, shown }: { all: WinRow[] | undefined; shown: WinRow[] | undefined }) {
  const { t } = useTranslation()
  const clear = useWinsPage((state) => state.clear)
  if (!all || !shown) return <p className="soft">{t('wins.loading')}</p>
  if (all.length === 0) return <Empty title={t('wins.empty')} text={t('wins.emptyText')} />
  if (shown.length === 0)
    return (
      <Empty title={t('wins.nothing')} text={t('wins.nothingText')}>
        <Button onClick={clear}>{t('wins.clear')}</Button>
      </Empty>
    )
  return <Timeline wins={shown} />
}

function Empty(props: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{props.title}</h2>
      <p className="soft">{props.text}</p>
      {props.children}
    </div>
  )
}

/** In the order of time, also while searching: this is a timeline. */
function useFound(all: WinRow[] | undefined): WinRow[] | undefined {
  const query = useWinsPage((state) => state.query.trim())
  const kind = useWinsPage((state) => state.kind)
  const whose = useWinsPage((state) => state.whose)
  const index = useMemo(() => searchOver(all ?? []), [all])
  return useMemo(() => {
    const found = query ? new Set(index.find(query)) : null
    return all?.filter(
      (win) =>
        (!found || found.has(win.id)) && (!kind || win.kind === kind) && (!whose || win.whose === whose),
    )
  }, [all, index, query, kind, whose])
}

function Undo() {
  const { t } = useTranslation()
  const removed = useWinsPage((state) => state.removed)
  const restore = useWinsPage((state) => state.restore)
  const forget = useWinsPage((state) => state.forgetRemoved)
  return (
    <div role="status">
      {removed && (
        <div className="toast" data-tone="plain">
          <p>{t('wins.removedOne')}</p>
          <Button look="quiet" onClick={() => void restore()}>
            {t('act.undo')}
          </Button>
          <IconButton label={t('act.dismiss')} onClick={forget}>
            <Cross />
          </IconButton>
        </div>
      )}
    </div>
  )
}

/** A ticket that was read: praise, style and guidance in the order of this moment. */
import { useTranslation } from 'react-i18next'
import { Broken, ErrorBoundary } from '@/components/ui/ErrorBoundary'
import type { PageState } from '@/lib/panel-view'
import type { OutboxRow, WinRow } from '@/lib/records/rows'
import { usePanel } from './context'
import { NotAnalysed } from './customer/NotAnalysed'
import type { PraiseDraft } from './draft'
import { GuidanceCard } from './GuidanceCard'
import { NotPraise } from './NotPraise'
import { NotesSection } from './notes/NotesSection'
import { placed } from './order'
import { PraiseCard } from './PraiseCard'
import { useHints } from './reply/use-hints'
import { FoundStrip } from './Strips'
import { StyleCard } from './StyleCard'
import { usePraise } from './use-praise'

type TicketPage = Extract<PageState, { kind: 'ticket' }>

/** Without the records there is no praise to hand over, but reading and answering go on. */
export function TicketView({ page }: { page: TicketPage }) {
  return (
    <ErrorBoundary
      fallback={(error) => (
        <>
          <Broken error={error} />
          <Parts page={page} draft={null} win={null} message={null} />
        </>
      )}
    >
      <WithRecords page={page} />
    </ErrorBoundary>
  )
}

function WithRecords({ page }: { page: TicketPage }) {
  const { draft, win, message } = usePraise()
  return <Parts page={page} draft={draft} win={win} message={message} />
}

function Parts(props: {
  page: TicketPage
  draft: PraiseDraft | null
  win: WinRow | null
  message: OutboxRow | null
}) {
  const { t } = useTranslation()
  const { draft, win, message } = props
  const { head, understanding } = props.page
  const folds = usePanel((state) => state.folds)
  const hints = useHints()
  const praise = draft ? (win ? 'done' : 'waiting') : 'none'
  const sections = placed(understanding, praise, folds)
  return (
    <>
      {understanding && (
        <FoundStrip
          understanding={understanding}
          hasPraise={praise === 'waiting'}
          hints={hints?.length ?? 0}
        />
      )}
      {!understanding && head.isAnalysed && <p className="plain">{t('panel.style.none')}</p>}
      {!head.isAnalysed && <NotAnalysed head={head} />}
      <NotPraise />
      {sections.map(({ section, isOpen }) => {
        if (section === 'praise')
          return (
            draft && <PraiseCard key={section} draft={draft} win={win} message={message} isOpen={isOpen} />
          )
        if (!understanding) return null
        return section === 'style' ? (
          <StyleCard key={section} understanding={understanding} isOpen={isOpen} />
        ) : (
          <GuidanceCard
            key={section}
            guidance={understanding.guidance}
            situation={understanding.situation}
            isSensitive={understanding.latest.sensitive}
            customer={head.requester.name}
            hints={hints}
            isOpen={isOpen}
          />
        )
      })}
      <ErrorBoundary fallback={() => null}>
        <NotesSection head={head} isOpen={folds.notes ?? true} />
      </ErrorBoundary>
    </>
  )
}

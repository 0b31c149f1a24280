/** A ticket that was read: praise, style and guidance in the order of this moment. */
import { useTranslation } from 'react-i18next'
import type { PageState } from '@/lib/panel-view'
import { useOutbox, useWinsOfTicket } from '@/lib/records/live'
import { usePanel } from './context'
import { GuidanceCard } from './GuidanceCard'
import { placed } from './order'
import { PraiseCard } from './PraiseCard'
import { messageOf, winOf } from './receiver'
import { FoundStrip } from './Strips'
import { StyleCard } from './StyleCard'

export function TicketView({ page }: { page: Extract<PageState, { kind: 'ticket' }> }) {
  const { t } = useTranslation()
  const { head, understanding } = page
  const draft = usePanel((state) => state.draft)
  const folds = usePanel((state) => state.folds)
  const wins = useWinsOfTicket(head.key)
  const outbox = useOutbox(head.key)
  const win = draft && winOf(draft, wins ?? [])
  const message = messageOf(win, outbox ?? [])
  const praise = draft ? (win ? 'done' : 'waiting') : 'none'
  const sections = placed(understanding, praise, folds)
  return (
    <>
      {understanding && <FoundStrip understanding={understanding} hasPraise={praise === 'waiting'} />}
      {!understanding && <p className="plain">{t('panel.style.none')}</p>}
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
            isOpen={isOpen}
          />
        )
      })}
    </>
  )
}

/** The compliment: whose it is, the exact text, and one click to send or to keep it. */
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import './praise.css'
import { Fold } from '@/components/ui/Fold'
import { langOf } from '@/components/ui/lang-of'
import type { OutboxRow, WinRow } from '@/lib/records/rows'
import { usePanel } from './context'
import type { PraiseDraft } from './draft'
import { PraiseForm } from './PraiseForm'
import { PraiseProgress } from './PraiseProgress'
import { useNextFocus } from './use-next-focus'

export function PraiseCard(props: {
  draft: PraiseDraft
  win: WinRow | null
  message: OutboxRow | null
  isOpen: boolean
}) {
  const { t } = useTranslation()
  const fold = usePanel((state) => state.fold)
  const { draft, win, message, isOpen } = props
  const part = useRef<HTMLDivElement>(null)
  const done = usePanel((state) => state.done)
  useNextFocus(part)
  return (
    <div ref={part}>
      <Fold
        anchor="praise"
        title={t('panel.praise.title')}
        summary={isOpen ? null : draft.praise.sentence}
        isOpen={isOpen}
        onToggle={() => fold('praise', !isOpen)}
      >
        <div className="praise">
          <blockquote className="quote" dir="auto" lang={langOf(draft.praise.lang)}>
            {draft.praise.sentence}
          </blockquote>
          {win && <PraiseProgress win={win} message={message} />}
          {!message && <PraiseForm draft={draft} win={win} />}
        </div>
      </Fold>
      <p className="sr-only praise-said" role="status">
        {done && t(`panel.praise.said.${done}`)}
      </p>
    </div>
  )
}

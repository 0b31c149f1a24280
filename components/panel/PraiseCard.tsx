/** The compliment: whose it is, the exact text, and one click to send or to keep it. */
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import './praise.css'
import { Fold } from '@/components/ui/Fold'
import { langOf } from '@/components/ui/lang-of'
import { loadEarly, useLoaded } from '@/components/ui/use-loaded'
import type { OutboxRow, WinRow } from '@/lib/records/rows'
import { usePanel } from './context'
import type { PraiseDraft } from './draft'
import { useNextFocus } from './use-next-focus'

/** Most tickets hold no compliment. */
const loadForm = async () => (await import('./PraiseForm')).PraiseForm
const loadProgress = async () => (await import('./PraiseProgress')).PraiseProgress

/** In a quiet moment: the card must not grow under what is being read. */
export const loadPraiseEarly = () => Promise.all([loadEarly(loadForm), loadEarly(loadProgress)])

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
  // Here and not within them: the focus goes to what has arrived in this card.
  const PraiseForm = useLoaded(loadForm)
  const PraiseProgress = useLoaded(loadProgress)
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
          {win &&
            (PraiseProgress ? (
              <PraiseProgress win={win} message={message} />
            ) : (
              <div className="praise-progress-place" />
            ))}
          {!message &&
            (PraiseForm ? <PraiseForm draft={draft} win={win} /> : <div className="praise-form-place" />)}
        </div>
      </Fold>
      <p className="sr-only praise-said" role="status">
        {done && t(`panel.praise.said.${done}`)}
      </p>
    </div>
  )
}

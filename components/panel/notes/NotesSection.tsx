/** The notes on this ticket and on its customer: the frame at once, the rest of it a moment later. */
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Fold } from '@/components/ui/Fold'
import type { TicketHead } from '@/lib/panel-view'
import { usePanel } from '../context'

const TicketNotes = lazy(() => import('./TicketNotes'))

export function NotesSection({ head, isOpen }: { head: TicketHead; isOpen: boolean }) {
  const { t } = useTranslation()
  const fold = usePanel((state) => state.fold)
  // Pasted text is no ticket: nothing can be written on it.
  if (head.source === 'selection') return null
  const frame = { title: t('notes.title'), isOpen, onToggle: () => fold('notes', !isOpen), anchor: 'notes' }
  return (
    <Suspense fallback={<Fold {...frame}>{null}</Fold>}>
      <TicketNotes head={head} frame={frame} />
    </Suspense>
  )
}

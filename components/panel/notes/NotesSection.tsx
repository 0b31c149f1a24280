/** The notes on this ticket and on its customer: the frame at once, the rest of it a moment later. */
import { useTranslation } from 'react-i18next'
import { Fold } from '@/components/ui/Fold'
import { useLoaded } from '@/components/ui/use-loaded'
import type { TicketHead } from '@/lib/panel-view'
import { usePanel } from '../context'

const load = () => import('./TicketNotes').then((part) => part.TicketNotes)

export function NotesSection({ head, isOpen }: { head: TicketHead; isOpen: boolean }) {
  const { t } = useTranslation()
  const fold = usePanel((state) => state.fold)
  const TicketNotes = useLoaded(load)
  // Pasted text is no ticket: nothing can be written on it.
  if (head.source === 'selection') return null
  const frame = { title: t('notes.title'), isOpen, onToggle: () => fold('notes', !isOpen), anchor: 'notes' }
  return TicketNotes ? <TicketNotes head={head} frame={frame} /> : <Fold {...frame}>{null}</Fold>
}

/** The bar at the foot of the panel, in German. */
import type { Texts } from '../types'

export const tools: Texts['panel']['tools'] = {
  label: 'Mehr zu diesem Ticket',
  note: 'Neue Notiz',
  win: 'Ein eigener Erfolg',
  thanks: 'Jemandem im Team danken',
  escalate: 'An eine Person eskalieren',
  obstacle: 'Stand mir im Weg',
  promise: 'Eine Zusage festhalten',
  short: { note: 'Notiz', win: 'Erfolg', thanks: 'Dank', escalate: 'Eskalieren', obstacle: 'Im Weg' },
}

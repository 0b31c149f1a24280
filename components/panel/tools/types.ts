/** What every tool of the bar is given. */
import type { TicketHead } from '@/lib/panel-view'

/** @property head null where no ticket is on screen. */
export type ToolProps = { head: TicketHead | null; onClose: () => void }

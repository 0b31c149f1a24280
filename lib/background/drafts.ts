/** Passes on what the agent is typing as a reply to the panel beside it; it is kept nowhere. */
import * as v from 'valibot'
import { AppError } from '../errors'
import { handle, send } from '../messages'
import { ticketKey } from '../records/ticket-key'
import { draftChecksOff } from '../settings'
import { activeTab } from '../tabs'

const LINE = v.pipe(v.string(), v.maxLength(300))
const DRAFT = v.nullable(
  v.object({ helpdesk: LINE, ticketId: LINE, text: v.pipe(v.string(), v.maxLength(20_000)) }),
)

export function handleDrafts(): void {
  handle('page.draft', async ({ draft }, { tab, frameId, url = '' }) => {
    if (tab?.id === undefined || frameId !== 0) throw new AppError('msg/refused')
    if ((await draftChecksOff.getValue()).includes('all')) return { isWanted: false }
    const typed = v.parse(DRAFT, draft)
    const isInFront = (await activeTab(tab.windowId)).id === tab.id
    // The origin comes from the browser: a page may not speak of another site's ticket.
    const reply = typed && {
      key: ticketKey({ helpdesk: typed.helpdesk, id: typed.ticketId, url }),
      text: typed.text,
    }
    // No panel is open: nobody needs it.
    if (isInFront) await send('panel.draft', { windowId: tab.windowId, reply }).catch(() => undefined)
    return { isWanted: true }
  })
}

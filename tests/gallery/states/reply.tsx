/** The check of a reply, in every state. */
import type { ReactNode } from 'react'
import type { Off } from '@/components/panel/reply/deps'
import { KEY } from '../rows'
import { ticket, view } from '../views'
import { panel } from './panel'

const typing = (text: string, off: Off[] = []) => ({
  view: view(ticket({ type: 'analytical', situation: 'complaint' })),
  act: (state: { setReply: (reply: { key: string; text: string }) => void }) =>
    state.setReply({ key: KEY, text }),
  deps: {
    watchChecksOff: (changed: (off: Off[]) => void) => {
      changed(off)
      return () => {}
    },
  },
})

const BARE =
  'We are very sorry about that. Sorry again. The amount follows from your contract with us [owner].'

export const replyStates: Record<string, () => ReactNode> = {
  'reply-hints': panel(typing(BARE)),
  'reply-good': panel(
    typing(
      'I understand that the 362.50 EUR surprised you. The rate of 9.2 % stands in section 4.2. You have the corrected invoice by Friday, 14:00.',
    ),
  ),
  'reply-unchecked': panel(typing(BARE, ['all'])),
}

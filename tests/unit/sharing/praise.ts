/** Praise as a panel would hand it over, of which a test names only what it is about. */
import type { SendPraise, WinDraft } from '@/lib/sharing/types'

export function aDraft(part: Partial<WinDraft> = {}): WinDraft {
  return {
    id: 'w1',
    kind: 'praise',
    whose: 'mine',
    praisedName: 'Dana Reyes',
    quote: 'Dana was patient.',
    whatIDid: '',
    customerName: 'Ines Moreau',
    ticket: {
      helpdesk: 'demo-desk',
      id: '1',
      url: 'https://desk.example.com/tickets/1',
      subject: 'Export is empty',
    },
    lang: 'en',
    styleType: 'personal',
    at: null,
    ...part,
  }
}

export function aPraise(part: Partial<SendPraise> = {}): SendPraise {
  return { id: 'o1', win: aDraft(), text: 'A customer praised my work.', channelId: 'c1', ...part }
}

/** Praise as a panel would hand it over, of which a test names only what it is about. */
import type { SendMessage, WinDraft } from '@/lib/sharing/types'

export function aDraft(part: Partial<WinDraft> = {}): WinDraft {
  return {
    id: 'w1',
    kind: 'praise',
    whose: 'mine',
    praisedName: 'Dana Reyes',
    quote: 'Dana was patient.',
    whatIDid: '',
    customerName: 'Ines Moreau',
    customer: { key: 'mail ines@example.com', name: 'Ines Moreau', email: 'ines@example.com' },
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

export function aPraise(part: Partial<SendMessage> = {}): SendMessage {
  return {
    id: 'o1',
    kind: 'praise',
    win: aDraft(),
    ticket: null,
    customer: null,
    to: { personId: null, name: 'Ana' },
    way: 'channel',
    subject: '',
    text: 'A customer praised my work.',
    channelId: 'c1',
    ...part,
  }
}

/** Invented views of the panel. */
import { guidanceFor, guidanceForSensitive } from '@/lib/approach/guidance'
import type { Situation } from '@/lib/approach/types'
import type { FoundPraise, MessageStyle, PageState, PanelView, Understanding } from '@/lib/panel-view'
import type { Band, Evidence, StyleType } from '@/lib/reading/types'
import { CUSTOMER, KEY } from './rows'

export const ORIGIN = 'https://desk.example.com'

const TEXTS: Record<StyleType, { text: string; words: string[] }> = {
  analytical: {
    text: 'Our March invoice shows 4,312.50 EUR, but the contract (section 4.2) says 3,950 EUR.\nOn which basis was the difference of 9.2 % calculated? Please send the exact figures and the source for the rate that you used.',
    words: ['4,312.50 EUR', 'section 4.2', 'On which basis', 'exact figures', 'the source'],
  },
  personal: {
    text: 'Hi Dana,\nI hope you had a lovely weekend! I wanted to write to you personally, because you always take the time to listen. We feel a little lost with the new portal, and my team trusts you. Could you call me?',
    words: ['lovely weekend', 'personally', 'take the time to listen', 'feel a little lost', 'trusts you'],
  },
  functional: {
    text: '1. I opened the export page.\n2. I chose “All customers” and pressed “Start”.\n3. The bar stops at 40 %.\nWhat is the next step, and in which order do we have to repeat this every month? Is there a checklist?',
    words: ['1.', '2.', '3.', 'next step', 'in which order', 'checklist'],
  },
  intuitive: {
    text: 'Login broken, demo in 20 min. Just make it work, details later. Thx',
    words: ['Just make it work', 'details later', 'Thx'],
  },
}

const AXES: Record<StyleType, { feelings: number; process: number }> = {
  analytical: { feelings: -0.62, process: 0.14 },
  personal: { feelings: 0.7, process: -0.08 },
  functional: { feelings: -0.12, process: 0.66 },
  intuitive: { feelings: 0.05, process: -0.71 },
}

export type Said = {
  type?: StyleType | 'unclear'
  band?: Band
  situation?: Situation
  latest?: Partial<Understanding['latest']>
  praise?: Partial<FoundPraise> | null
  maybePraise?: Partial<FoundPraise>
  trend?: MessageStyle[]
  earlier?: Understanding['earlier']
}

export function understanding(said: Said = {}): Understanding {
  const { type = 'analytical', band = 'clear', situation = 'question', latest = {} } = said
  const sample = TEXTS[type === 'unclear' ? 'analytical' : type]
  const text = latest.text ?? sample.text
  const style = { messageId: 'm4', type, band, corrected: false, plain: null }
  return {
    latest: {
      ...style,
      text,
      lang: 'en',
      numbers: {
        probabilities: { analytical: 0.7, personal: 0.1, functional: 0.1, intuitive: 0.1 },
        unclear: 0.05,
        measures: [],
      },
      axes: type === 'unclear' ? { feelings: -0.08, process: 0.1 } : AXES[type],
      evidence: type === 'unclear' ? [] : marks(text, sample.words, type),
      sensitive: false,
      complaint: { found: false, theme: null },
      urgent: false,
      urgentWords: [],
      ...latest,
    },
    trend: said.trend ?? [
      { messageId: 'm1', type: 'functional', band: 'leaning', corrected: false, plain: null },
      { messageId: 'm2', type: 'unclear', band: 'too-little', corrected: false, plain: null },
      { messageId: 'm3', type: 'analytical', band: 'clear', corrected: false, plain: null },
      style,
    ],
    earlier: said.earlier ?? null,
    situation,
    guidance: latest.sensitive ? guidanceForSensitive('grief', 'en') : guidanceFor(type, situation, 'en'),
    praise: said.praise ? praise(said.praise) : null,
    maybePraise: said.maybePraise ? praise(said.maybePraise) : null,
  }
}

export function praise(more: Partial<FoundPraise> = {}): FoundPraise {
  return {
    messageId: 'm4',
    sentence: 'Dana stayed with me until every invoice was right. I have never had support like this.',
    quote:
      more.sentence ??
      'Dana stayed with me until every invoice was right. I have never had support like this.',
    sentAt: '2026-11-21T09:02:00Z',
    lang: 'en',
    whose: 'mine',
    name: 'Dana',
    ...more,
  }
}

type Ticket = Extract<PageState, { kind: 'ticket' }>

export function ticket(said: Said | null = {}, head: Partial<Ticket['head']> = {}): Ticket {
  return {
    kind: 'ticket',
    head: {
      key: KEY,
      id: '417',
      url: 'https://desk.example.com/t/417',
      helpdesk: 'demo',
      subject: 'Invoices of March do not match the contract',
      status: 'open',
      tags: [],
      requester: { name: 'Priya Raman', email: 'priya@example.com' },
      customer: { key: CUSTOMER, name: 'Priya Raman', email: 'priya@example.com' },
      isAnalysed: true,
      isKnown: false,
      source: 'dom',
      complete: true,
      messageCount: 4,
      customerCount: 2,
      ...head,
    },
    understanding: said && understanding(said),
  }
}

let seq = 0

export function view(page: PageState, site: Partial<PanelView['site']> = {}): PanelView {
  seq += 1
  const isKnown = page.kind !== 'unread' && !(page.kind === 'not-a-ticket' && page.helpdesk === null)
  return {
    windowId: 1,
    tabId: 1,
    seq,
    site: { origin: ORIGIN, host: 'desk.example.com', access: 'granted', ...site },
    deskName: isKnown ? (page.kind === 'changed' ? 'Request Tracker' : 'Demo Desk') : null,
    page,
  }
}

function marks(text: string, words: string[], type: StyleType): Evidence[] {
  return words.flatMap((word) => {
    const start = text.indexOf(word)
    return start < 0 ? [] : [{ start, end: start + word.length, type, weight: 1 }]
  })
}

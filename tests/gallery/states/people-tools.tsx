/** Every state of escalating to a person and of thanking a colleague. */
import type { ReactNode } from 'react'
import type { EscalationDraft, ThanksDraft } from '@/lib/sharing/tool-drafts'
import { withPressed } from '../pressed'
import { changeRows } from '../records'
import { KEY, message, NOW, PEOPLE, person, win } from '../rows'
import { ticket, view } from '../views'
import { type Set as PanelSet, panel } from './panel'

const LONG = '長谷川 美智子（株式会社サンプル東京カスタマーエクスペリエンス推進本部 第二グループ）'
const DECIDERS = [
  ...PEOPLE,
  person('leader', 'Otar Kapanadze', {
    id: 'otar',
    department: 'Billing',
    escalation: 'yes',
    themes: ['billing', 'refunds'],
    channelId: 'channel-1',
  }),
  person('leader', LONG, {
    id: 'long',
    department: '請求書・契約管理部門（東日本エリア統括チーム）',
    escalation: 'yes',
    themes: ['policy', '契約の解除と返金の承認'],
    email: 'hasegawa@example.com',
  }),
  person('colleague', 'Ines Moreau', { department: 'Field service', escalation: 'yes' }),
]

const BEGUN: EscalationDraft = {
  kind: 'escalation',
  outboxId: '7b6f3c2e-0000-4000-8000-0000000000e1',
  to: { personId: 'otar', name: 'Otar Kapanadze' },
  text: null,
  customerKey: null,
  at: NOW,
  need: 'A refund of 80 EUR, today',
  tried: 'Offered a voucher, which she declined',
  promise: 'An answer about the refund',
  dueAt: NOW + 86_400_000,
  isPromised: true,
  promiseId: 'p1',
}
const THANKING: ThanksDraft = {
  kind: 'thanks',
  outboxId: '7b6f3c2e-0000-4000-8000-0000000000f1',
  winId: 'win-thanks',
  to: null,
  text: null,
  customerKey: null,
  at: NOW,
  quote: null,
  line: 'Your five steps did it.',
}

const complaint = () =>
  view(
    ticket({
      type: 'analytical',
      situation: 'complaint',
      latest: { complaint: { found: true, theme: 'billing' } },
    }),
  )
const praised = (name = 'Miguel Santos') =>
  view(
    ticket({
      type: 'personal',
      situation: 'praise',
      praise: {
        whose: 'colleague',
        name,
        sentence: `${name} explained the whole export in five steps. It just worked.`,
      },
    }),
  )

const escalate = ({ act, ...more }: PanelSet = {}) =>
  panel({
    view: complaint(),
    rows: { people: DECIDERS },
    act: (state) => {
      state.openTool('escalate')
      act?.(state)
    },
    ...more,
  })
const sent = (more: Parameters<typeof message>[0]) =>
  message({
    id: BEGUN.outboxId,
    kind: 'escalation',
    winId: null,
    to: { personId: 'otar', name: 'Otar Kapanadze' },
    subject: 'A customer needs your decision: Invoices of March do not match the contract',
    ...more,
  })
const after = (more: Parameters<typeof message>[0]) =>
  escalate({ rows: { people: DECIDERS, outbox: [sent(more)] } })

const thank = ({ act, ...more }: PanelSet = {}) =>
  panel({
    view: praised(),
    rows: { people: DECIDERS },
    act: (state) => {
      state.openTool('thanks')
      act?.(state)
    },
    ...more,
  })
const thanked = (more: Parameters<typeof message>[0]) =>
  message({ kind: 'thanks', to: { personId: 'colleague-Miguel Santos', name: 'Miguel Santos' }, ...more })

/** Acts that write their rows, as the background does. */
const live: PanelSet['deps'] = {
  sendMessage: async ({ id, kind, to, win: kept, subject, text }) => {
    const winId = kept?.id ?? null
    changeRows({ outbox: [message({ id, kind, winId, to, subject, text })] })
    return { winId, outboxId: id, created: true }
  },
  keepPraise: async ({ win: { id } }) => {
    changeRows({ wins: [win(id, { kind: 'thanks-given' })] })
    return { winId: id, created: true }
  },
  cancelSend: async () => {
    changeRows({ outbox: [] })
    return { cancelled: true }
  },
  removeWin: async () => changeRows({ wins: [] }),
}

export const peopleToolStates: Record<string, () => ReactNode> = {
  'escalate-proposed': escalate(),
  'escalate-choose': withPressed(escalate(), '.picked .button'),
  'escalate-none-fits': escalate({ view: view(ticket()) }),
  'escalate-begun': escalate({ deps: { ...live, loadToolDraft: async () => BEGUN } }),
  'escalate-live': escalate({ deps: live }),
  'escalate-empty': escalate({ rows: { people: [] } }),
  'escalate-long': escalate({
    deps: {
      loadToolDraft: async () => ({
        ...BEGUN,
        to: { personId: 'long', name: LONG },
        need: '請求書の再発行と差額80ユーロの返金を、本日中にご判断いただきたいです。'.repeat(3),
      }),
    },
  }),
  'escalate-own-text': escalate({
    deps: { loadToolDraft: async () => ({ ...BEGUN, text: 'Otar, can we refund 80 EUR today?' }) },
  }),
  'escalate-counting': after({}),
  'escalate-sent': after({ state: 'sent', settledAt: NOW, confirmedBy: 'answer' }),
  'escalate-failed': after({ state: 'failed', problem: { code: 'send/rejected', status: 404 } }),
  'escalate-handed-over': after({ state: 'handed-over', way: 'mailto', sentText: 'text' }),
  'escalate-stuck-elsewhere': escalate({
    rows: {
      people: DECIDERS,
      outbox: [
        sent({ id: 'x1', ticketKey: 'other', state: 'unconfirmed' }),
        sent({
          id: 'x2',
          ticketKey: 'another',
          state: 'failed',
          problem: { code: 'send/no-channel', status: null },
          to: { personId: 'long', name: LONG },
        }),
      ],
    },
  }),
  'escalate-no-ticket': escalate({ view: view({ kind: 'not-a-ticket', helpdesk: 'demo' }) }),
  'escalate-stuck-strip': panel({
    view: view(ticket()),
    rows: { people: DECIDERS, outbox: [sent({ state: 'failed', ticketKey: 'other' })] },
  }),
  'escalate-counting-strip': panel({ view: complaint(), rows: { people: DECIDERS, outbox: [sent({})] } }),
  'thanks-proposed': thank({ deps: live }),
  'thanks-new-name': thank({ view: praised('Tomás') }),
  'thanks-choose': thank({ view: complaint() }),
  'thanks-pick-words': withPressed(thank(), '.person-tool .fold-button', '.sentence:nth-child(2)'),
  'thanks-begun': thank({ deps: { loadToolDraft: async () => THANKING } }),
  'thanks-empty': thank({ view: complaint(), rows: { people: [] } }),
  'thanks-no-ticket': thank({ view: view({ kind: 'not-a-ticket', helpdesk: 'demo' }) }),
  'thanks-long': thank({ view: praised(LONG) }),
  'thanks-again': withPressed(
    thank({
      deps: { sendMessage: async ({ id }) => ({ winId: null, outboxId: id, created: false, differs: true }) },
    }),
    '.person-tool [data-act=send]:not(:disabled)',
  ),
  'thanks-sent': thank({
    rows: {
      people: DECIDERS,
      outbox: [thanked({ ticketKey: KEY, state: 'sent', settledAt: NOW, confirmedBy: 'answer' })],
    },
  }),
  'thanks-kept': withPressed(thank({ deps: live }), '.person-tool [data-act=keep]:not(:disabled)'),
}

/** Every state of the ticket panel. */
import type { ReactNode } from 'react'
import type { PanelDeps } from '@/components/panel/deps'
import { Panel } from '@/components/panel/Panel'
import type { PanelState } from '@/components/panel/state'
import { createPanelStore } from '@/components/panel/store'
import type { PanelView } from '@/lib/panel-view'
import { panelDeps } from '../fake-deps'
import { changeRows, emptyRows, type Rows, rows } from '../records'
import { KEY, message, NOW, PEOPLE, win } from '../rows'
import { ticket, view } from '../views'

export type Set = {
  view?: PanelView | null
  deps?: Partial<PanelDeps>
  rows?: Partial<Rows>
  act?: (state: PanelState) => void
}

export function panel({ view: shown = null, deps, rows: own, act }: Set): () => ReactNode {
  return () => {
    Object.assign(rows, emptyRows(), { people: PEOPLE }, own)
    const store = createPanelStore({ ...panelDeps, ...deps })
    if (shown) store.getState().accept(shown)
    act?.(store.getState())
    return <Panel store={store} />
  }
}

const praised = () => view(ticket({ type: 'personal', situation: 'praise', praise: {} }))
/** A praise after the click, in the given state of its message. */
const after = (more: Parameters<typeof message>[0]) =>
  panel({
    view: praised(),
    rows: {
      wins: [win('win-1', { outboxId: '7b6f3c2e-0000-4000-8000-000000000001' })],
      outbox: [message(more)],
    },
  })
const LONG = '長谷川 美智子（株式会社サンプル東京カスタマーエクスペリエンス推進本部 第二グループ）'
const LONG_TEXT = `${'This is a long story before the point. '.repeat(14)}On which basis was the difference calculated? Please send the exact figures.`
/** Acts that write their rows, as the background does. */
const live: Partial<PanelDeps> = {
  sendMessage: async ({ id, win: kept, text, way }) => {
    const winId = kept?.id ?? ''
    const handed = way === 'channel' ? {} : { way, state: 'handed-over' as const, sentText: text }
    changeRows({ wins: [win(winId, { outboxId: id })], outbox: [message({ id, winId, text, ...handed })] })
    const leave = () => changeRows({ outbox: [message({ id, winId, text, state: 'sending' })] })
    addEventListener('gallery-left', leave, { once: true })
    return { winId, outboxId: id, created: true }
  },
  keepPraise: async ({ win: { id: winId } }) => {
    changeRows({ wins: [win(winId)] })
    return { winId, created: true }
  },
  cancelSend: async () => {
    changeRows({ wins: [], outbox: [] })
    return { cancelled: true }
  },
  removeWin: async () => changeRows({ wins: [] }),
}
const HANDED = {
  subject: '',
  text: 'Other words',
  me: 'Dana',
  to: { personId: null, name: 'Ana' },
  email: null,
  way: 'channel' as const,
  channelId: 'channel-1',
  again: false,
  win: null,
}
const differing: PanelDeps['sendMessage'] = async ({ win: kept, id: outboxId, again }) => {
  const winId = kept?.id ?? null
  return again ? { winId, outboxId, created: true } : { winId, outboxId, created: false, differs: true }
}
const BEFORE = [win('win-1', { ticketKey: `${KEY}-before` })]
const noChannel: PanelDeps['watchChannels'] = (changed) => {
  changed([])
  return () => {}
}

export const panelStates: Record<string, () => ReactNode> = {
  loading: panel({}),
  'first-failed': panel({ act: (state) => state.fail(new Error('x')) }),
  analytical: panel({ view: view(ticket()) }),
  personal: panel({ view: view(ticket({ type: 'personal', band: 'leaning' })) }),
  functional: panel({ view: view(ticket({ type: 'functional', situation: 'fault' })) }),
  intuitive: panel({
    view: view(ticket({ type: 'intuitive', latest: { urgent: true, urgentWords: ['in 20 min'] } })),
  }),
  mixed: panel({ view: view(ticket({ type: 'unclear', band: 'mixed' })) }),
  'too-little': panel({
    view: view(ticket({ type: 'unclear', band: 'too-little', latest: { text: 'Any news?' }, trend: [] })),
  }),
  sensitive: panel({
    view: view(
      ticket({
        type: 'unclear',
        band: 'mixed',
        latest: { sensitive: true, text: 'My husband died last week and I must close his account.' },
      }),
    ),
  }),
  complaint: panel({
    view: view(
      ticket({
        type: 'functional',
        situation: 'complaint',
        latest: { complaint: { found: true, theme: 'billing' }, urgent: true },
      }),
    ),
  }),
  correcting: panel({ view: view(ticket()), act: (state) => state.setCorrecting(true) }),
  corrected: panel({ view: view(ticket({ type: 'intuitive', latest: { corrected: true } })) }),
  'long-text': panel({
    view: view(
      ticket(
        {
          latest: {
            text: LONG_TEXT,
            evidence: ['On which basis', 'the exact figures'].map((words) => ({
              start: LONG_TEXT.indexOf(words),
              end: LONG_TEXT.indexOf(words) + words.length,
              type: 'analytical' as const,
              weight: 1,
            })),
          },
        },
        { complete: false, source: 'api', messageCount: 1204 },
      ),
    ),
  }),
  japanese: panel({
    view: view(
      ticket(
        {
          type: 'personal',
          situation: 'praise',
          praise: {
            sentence: '田中さんの丁寧なご対応のおかげで、無事に解決しました。本当にありがとうございました！',
            lang: 'ja',
            whose: 'colleague',
            name: LONG,
          },
        },
        {
          requester: { name: LONG, email: null },
          subject: `請求書の再発行について：${'至急ご確認をお願いいたします。'.repeat(5)}`,
        },
      ),
    ),
  }),
  praise: panel({ view: praised() }),
  'praise-and-complaint': panel({
    view: view(
      ticket({
        type: 'analytical',
        situation: 'complaint',
        praise: {},
        latest: { complaint: { found: true, theme: 'missing-feature' }, urgent: true },
      }),
    ),
  }),
  'praise-and-grief': panel({
    view: view(
      ticket({
        type: 'unclear',
        band: 'mixed',
        praise: {},
        latest: { sensitive: true, text: 'My husband died last week and I must close his account.' },
      }),
    ),
  }),
  'praise-dismissed': panel({ view: praised(), act: (state) => state.setPraise(false) }),
  'praise-colleague': panel({
    view: view(ticket({ situation: 'praise', praise: { whose: 'colleague', name: 'Miguel Santos' } })),
  }),
  'praise-again': panel({
    view: praised(),
    act: (state) => void state.send(HANDED),
    deps: { sendMessage: differing },
  }),
  'praise-live': panel({ view: praised(), deps: live }),
  'praise-unset': panel({ view: praised(), rows: { people: [] }, deps: { watchChannels: noChannel } }),
  'praise-edited': panel({
    view: praised(),
    act: (state) => state.edit({ text: 'A customer wrote: “Dana stayed with me.”', whatIDid: 'Stayed' }),
  }),
  'praise-empty': panel({ view: praised(), act: (state) => state.edit({ text: ' ' }) }),
  pinned: panel({
    view: praised(),
    act: (state) => {
      state.edit({ whatIDid: 'Checked eleven invoices line by line' })
      state.accept(view(ticket({}, { key: 'other', subject: 'Cannot log in since the update of Tuesday' })))
    },
  }),
  kept: panel({ view: praised(), rows: { wins: [win('win-1')] } }),
  counting: after({}),
  sending: after({ state: 'sending' }),
  sent: after({ state: 'sent', settledAt: NOW, confirmedBy: 'answer' }),
  confirmed: after({ state: 'sent', settledAt: NOW, confirmedBy: 'person' }),
  failed: after({ state: 'failed', problem: { code: 'send/rejected', status: 404 } }),
  unconfirmed: after({ state: 'unconfirmed', problem: { code: 'send/unconfirmed', status: null } }),
  'rate-limited': after({ tries: 1, notBefore: NOW + 90_000 }),
  elsewhere: panel({
    view: view(ticket()),
    rows: { wins: BEFORE, outbox: [message({ ticketKey: `${KEY}-before` })] },
  }),
  stuck: panel({
    view: view(ticket()),
    rows: { wins: BEFORE, outbox: [message({ ticketKey: `${KEY}-before`, state: 'unconfirmed' })] },
  }),
  'no-customer-message': panel({ view: view(ticket(null)) }),
  'not-a-ticket': panel({ view: view({ kind: 'not-a-ticket', helpdesk: 'demo' }) }),
  'not-a-desk': panel({ view: view({ kind: 'not-a-ticket', helpdesk: null }) }),
  changed: panel({
    view: view({
      kind: 'changed',
      failure: {
        helpdesk: 'rt',
        layout: '2026-10',
        field: 'requester',
        selector: '.titlebox.ticket-info-people .requestors .user-name',
      },
    }),
  }),
  'read-failed': panel({ view: view({ kind: 'failed', error: { code: 'read/failed', details: {} } }) }),
  unread: panel({ view: view({ kind: 'unread' }, { access: 'tab' }) }),
  'access-unknown': panel({
    view: view({ kind: 'unread' }, { access: 'unknown', origin: null, host: null }),
  }),
  closed: panel({ view: view({ kind: 'unread' }, { access: 'closed', origin: null, host: null }) }),
  silent: panel({ view: view({ kind: 'silent' }) }),
  'records-broken': panel({
    view: praised(),
    rows: { failure: { code: 'db/blocked', details: {} } },
  }),
  toast: panel({ view: view(ticket()), act: (state) => state.fail(new Error('x')) }),
  keys: panel({ view: view(ticket()), act: (state) => state.setDialog('keys') }),
  health: panel({ view: view(ticket()), act: (state) => state.setDialog('health') }),
  'health-silent': panel({
    view: view(ticket()),
    deps: { examine: () => Promise.reject(new Error('gone')) },
    act: (state) => state.setDialog('health'),
  }),
}

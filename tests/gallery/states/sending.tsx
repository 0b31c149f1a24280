/** Every state of sending by mail, by web mail and by copying. */
import type { ReactNode } from 'react'
import type { PanelDeps } from '@/components/panel/deps'
import type { OutboxRow, Way } from '@/lib/records/rows'
import { message, NOW, PEOPLE, person, win } from '../rows'
import { ticket, view } from '../views'
import { panel } from './panel'

const praised = () => view(ticket({ type: 'personal', situation: 'praise', praise: {} }))
const noChannel: PanelDeps['watchChannels'] = (changed) => {
  changed([])
  return () => {}
}
const without = { deps: { watchChannels: noChannel } }
/** Everybody but the manager, who can be reached as said. */
const managed = (more: Parameters<typeof person>[2]) => ({
  people: [
    ...PEOPLE.filter(({ role }) => role !== 'manager'),
    person('manager', 'Ana', { channelId: null, ...more }),
  ],
})
const byMail = { email: 'ana@example.com' }
const handed = (way: Way, more: Partial<OutboxRow> = {}) =>
  panel({
    view: praised(),
    rows: {
      ...managed(byMail),
      wins: [win('win-1', { outboxId: '7b6f3c2e-0000-4000-8000-000000000001' })],
      outbox: [message({ way, channelId: '', state: 'handed-over', sentText: 'Short.\n\n#K3F9', ...more })],
    },
  })

/** Miguel is known, and so is who leads him. */
const colleagues = (more: Parameters<typeof person>[2]) => ({
  people: [
    ...PEOPLE.filter(({ name }) => name !== 'Miguel Santos'),
    person('leader', 'Rui Almeida', { email: 'rui@example.com' }),
    person('colleague', 'Miguel Santos', { leaderId: 'leader-Rui Almeida', ...more }),
  ],
})
const forMiguel = () =>
  view(ticket({ situation: 'praise', praise: { whose: 'colleague', name: 'Miguel Santos' } }))

export const sendingStates: Record<string, () => ReactNode> = {
  'praise-mail': panel({ view: praised(), rows: managed(byMail), ...without }),
  'praise-gmail': panel({ view: praised(), rows: managed({ ...byMail, way: 'gmail' }) }),
  'praise-copy': panel({ view: praised(), rows: managed({}), ...without }),
  'praise-colleague-to': panel({ view: forMiguel(), rows: colleagues({ email: 'miguel@example.com' }) }),
  'praise-colleague-leader': panel({
    view: forMiguel(),
    rows: colleagues({}),
    act: (state) => state.edit({ to: 'leader-Rui Almeida' }),
    ...without,
  }),
  'praise-colleague-unknown': panel({
    view: view(ticket({ situation: 'praise', praise: { whose: 'colleague', name: 'Tamar' } })),
    act: (state) => state.edit({ to: 'named' }),
  }),
  'praise-no-manager': panel({
    view: praised(),
    rows: { people: PEOPLE.filter(({ role }) => role !== 'manager') },
  }),
  'praise-other-ways': panel({ view: praised() }),
  'praise-handed-over': handed('mailto'),
  'praise-handed-gmail': handed('gmail'),
  'praise-copied': handed('copy'),
  'praise-cut': handed('mailto', { sentText: 'She stayed until it worked. '.repeat(200) }),
  'praise-mail-sent': handed('mailto', { state: 'sent', confirmedBy: 'person', settledAt: NOW }),
}

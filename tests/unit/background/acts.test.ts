import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { handleActs } from '@/lib/background/acts'
import type { MessageName, Protocol } from '@/lib/protocol'
import { records } from '@/lib/records/open'
import type { OutboxState } from '@/lib/records/rows'
import { sendMessage } from '@/lib/sharing/send-message'
import { aPraise } from '../sharing/praise'

type Listener = (message: unknown, from: unknown, respond: (reply: unknown) => void) => boolean
let listener: Listener | null = null

// Once: there is one handler of a name in a context.
Object.assign(fakeBrowser.runtime.onMessage, {
  addListener: (each: Listener) => {
    listener = each
  },
})
handleActs()

const outboxId = 'o1'
beforeEach(async () => {
  // Nothing is sent here: the sender never gets its turn.
  vi.spyOn(navigator.locks, 'request').mockResolvedValue({ sent: 0, nextAt: null })
  await sendMessage(records(), aPraise({ id: outboxId }), 1)
})
afterEach(() => records().delete())

/** As one of our own pages would ask. */
function ask<N extends MessageName>(name: N, input: Protocol[N]['input']): Promise<unknown> {
  const from = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidepanel.html') }
  return new Promise((respond) => listener?.({ app: 'bouquet', name, input }, from, respond))
}
const setState = (state: OutboxState) => records().outbox.update(outboxId, { state })

describe('a click that comes twice is no error', () => {
  it.each(['queued', 'sending', 'sent'] as const)('“Send again” on a message that is %s', async (state) => {
    await setState(state)
    expect(await ask('outbox.retry', { outboxId })).toMatchObject({ ok: true })
    expect(await records().outbox.get(outboxId)).toMatchObject({ state, attempt: 1 })
  })

  it.each(['sent', 'queued'] as const)('“It arrived” on a message that is %s', async (state) => {
    await setState(state)
    expect(await ask('outbox.arrived', { outboxId })).toMatchObject({ ok: true })
    expect(await records().outbox.get(outboxId)).toMatchObject({ state })
  })

  it('“Do not send” on a message that is gone', async () => {
    await setState('failed')
    expect(await ask('outbox.drop', { outboxId })).toMatchObject({ ok: true })
    expect(await ask('outbox.drop', { outboxId })).toMatchObject({ ok: true })
    expect(await records().outbox.count()).toBe(0)
  })
})

it('an edit of a win that does not exist is said', async () => {
  const input = { winId: 'unknown', edit: { whatIDid: '' } }
  expect(await ask('win.edit', input)).toMatchObject({ ok: false, error: { code: 'db/failed' } })
})

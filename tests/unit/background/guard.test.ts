import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { handleGuard } from '@/lib/background/guard-acts'
import { handle } from '@/lib/messages'
import type { MessageName } from '@/lib/protocol'
import { lock, lockOpen } from '@/lib/settings'

type Listener = (message: unknown, from: unknown, respond: (reply: unknown) => void) => boolean
let listener: Listener | null = null

// Once: there is one handler of a name in a context.
Object.assign(fakeBrowser.runtime.onMessage, {
  addListener: (each: Listener) => {
    listener = each
  },
})
const run = vi.fn()
handleGuard()
handle('person.remove', () => run())
handle('panel.view', () => run())
handle('outbox.drain', () => run())

beforeEach(async () => {
  run.mockReset()
  await lock.setValue({ token: '', idleMinutes: 15 })
  await lockOpen.setValue(null)
})

function ask(name: MessageName): Promise<unknown> {
  const from = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidepanel.html') }
  return new Promise((respond) => listener?.({ app: 'bouquet', name, input: {} }, from, respond))
}

it.each(['person.remove', 'panel.view'] as const)('%s is not even begun while locked', async (name) => {
  expect(await ask(name)).toEqual({ ok: false, error: { code: 'guard/locked', details: {} } })
  expect(run).not.toHaveBeenCalled()
  await lockOpen.setValue({ lastActiveAt: Date.now() })
  expect(await ask(name)).toMatchObject({ ok: true })
})

it('an open lock whose time is over refuses, too, before its alarm has closed it', async () => {
  await lockOpen.setValue({ lastActiveAt: Date.now() - 16 * 60_000 })
  expect(await ask('panel.view')).toMatchObject({ error: { code: 'guard/locked' } })
})

it('what was sent goes on its way under the lock', async () => {
  expect(await ask('outbox.drain')).toMatchObject({ ok: true })
})

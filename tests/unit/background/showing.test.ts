import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { actByKey } from '@/lib/background/showing'

beforeEach(() => fakeBrowser.reset())

it('opens the panel within the key press itself, before anything is awaited', () => {
  const open = vi.fn(async () => undefined)
  Object.assign(fakeBrowser, { sidePanel: { open } })
  Object.assign(fakeBrowser.runtime, { sendMessage: vi.fn(async () => undefined) })
  actByKey(7, 'keep-praise')
  expect(open.mock.calls).toEqual([[{ windowId: 7 }]])
})

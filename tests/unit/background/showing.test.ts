import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { keepPraise } from '@/lib/background/showing'

beforeEach(() => fakeBrowser.reset())

it('opens the panel within the key press itself, before anything is awaited', () => {
  const open = vi.fn(async () => undefined)
  Object.assign(fakeBrowser, { sidePanel: { open } })
  Object.assign(fakeBrowser.runtime, { sendMessage: vi.fn(async () => undefined) })
  keepPraise(7)
  expect(open.mock.calls).toEqual([[{ windowId: 7 }]])
})

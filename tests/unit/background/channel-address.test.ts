import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { optionsActs } from '@/lib/page-acts/options'
import { channels } from '@/lib/settings'

const remove = vi.fn()
const at = (address: string, id = 'c1') => ({ id, kind: 'slack' as const, name: 'Slack', address })

beforeEach(() => {
  fakeBrowser.reset()
  Object.assign(fakeBrowser, { permissions: { request: async () => true, remove } })
})

it('a webhook on another origin gives the permission of the one before back', async () => {
  const { saveChannel } = optionsActs()
  await saveChannel(at('https://hooks.example/services/1'))
  await saveChannel(at('https://hooks.example/services/2'))
  expect(remove).not.toHaveBeenCalled()
  await saveChannel(at('https://other.example/services/2'))
  expect(remove.mock.calls).toEqual([[{ origins: ['https://hooks.example/*'] }]])
  expect(await channels.getValue()).toEqual([at('https://other.example/services/2')])
})

it('unless another channel still needs it', async () => {
  const { saveChannel } = optionsActs()
  await saveChannel(at('https://hooks.example/services/1'))
  await saveChannel(at('https://hooks.example/services/2', 'c2'))
  await saveChannel(at('https://other.example/services/1'))
  expect(remove).not.toHaveBeenCalled()
})

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { handle, isAllowed, send } from '@/lib/messages'

const own = () => fakeBrowser.runtime.getURL('/sidepanel.html')
const sender = (part: object) => ({ id: fakeBrowser.runtime.id, ...part }) as never

describe('who may send what', () => {
  beforeEach(() => fakeBrowser.reset())

  it('takes acts from the extension’s own pages only', () => {
    expect(isAllowed('message.send', sender({ url: own() }))).toBe(true)
    expect(isAllowed('message.send', sender({ url: 'https://desk.example/ticket/1', tab: { id: 1 } }))).toBe(
      false,
    )
  })

  it.each(['page.shown', 'site.allowed'] as const)('takes %s from content scripts only', (name) => {
    expect(isAllowed(name, sender({ url: 'https://desk.example/ticket/1', tab: { id: 1 } }))).toBe(true)
    expect(isAllowed(name, sender({ url: own() }))).toBe(false)
  })

  it('refuses another extension, whatever its address looks like', () => {
    expect(isAllowed('message.send', { id: 'someone-else', url: own() } as never)).toBe(false)
  })

  it('is not fooled by a site whose name begins like our address', () => {
    const lookalike = own().replace('/sidepanel.html', '.example/sidepanel.html')
    expect(isAllowed('message.send', sender({ url: lookalike }))).toBe(false)
  })

  it('refuses a sender without an address', () => {
    expect(isAllowed('message.send', sender({}))).toBe(false)
  })
})

describe('one handler per name', () => {
  beforeEach(() => fakeBrowser.reset())

  it('throws on a second one, and takes another once the first has ended', () => {
    const end = handle('outbox.drain', () => undefined)
    expect(() => handle('outbox.drain', () => undefined)).toThrow('outbox.drain')
    end()
    handle('outbox.drain', () => undefined)()
  })

  it('leaves a message for another page of ours to that page: the first answer wins', async () => {
    const listeners: ((message: unknown, from: unknown, respond: () => void) => boolean)[] = []
    Object.assign(fakeBrowser.runtime.onMessage, {
      addListener: (each: (typeof listeners)[0]) => void listeners.push(each),
    })
    const seen: number[] = []
    const end = handle(
      'panel.command',
      ({ windowId }) => void seen.push(windowId),
      ({ windowId }) => windowId === 1,
    )
    const ask = (windowId: number, url = own()) => {
      const message = { app: 'bouquet', name: 'panel.command', input: { windowId, command: 'keep-praise' } }
      return listeners[0]?.(message, sender({ url }), () => undefined)
    }
    expect([ask(2), ask(1), ask(2, 'https://desk.example/')]).toEqual([false, true, true])
    expect(seen).toEqual([1])
    end()
  })

  it('says that nobody answers, with or without a page of ours that is open', async () => {
    Object.assign(fakeBrowser.runtime, { sendMessage: vi.fn(async () => undefined) })
    await expect(send('outbox.drain', undefined)).rejects.toMatchObject({ code: 'ext/unreachable' })
    Object.assign(fakeBrowser.runtime, {
      sendMessage: vi.fn(() => Promise.reject(new Error('Receiving end does not exist'))),
    })
    await expect(send('outbox.drain', undefined)).rejects.toMatchObject({ code: 'ext/unreachable' })
  })

  it('tells an updated extension apart from one that does not answer', async () => {
    Object.assign(fakeBrowser.runtime, {
      sendMessage: vi.fn(() => Promise.reject(new Error('Extension context invalidated.'))),
    })
    await expect(send('outbox.drain', undefined)).rejects.toMatchObject({ code: 'ext/reloaded' })
  })
})

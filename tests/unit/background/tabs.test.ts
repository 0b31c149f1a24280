import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { openPage, openTicket } from '@/lib/tabs'

const TICKET = 'https://desk.example/tickets/7'
const focused = vi.fn()
const activated = vi.fn()
const created = vi.fn()

beforeEach(() => {
  fakeBrowser.reset()
  Object.assign(fakeBrowser.windows, { update: focused })
  Object.assign(fakeBrowser.tabs, {
    query: vi.fn(async () => [{ id: 5, windowId: 2, url: TICKET }]),
    update: activated,
    create: created,
  })
})

describe('a page that is open already', () => {
  it.each([
    ['a ticket', () => openTicket(TICKET)],
    ['a page of ours', () => openPage('wins.html')],
  ])('comes to the front with its window: %s', async (_name, open) => {
    await open()
    expect(activated).toHaveBeenCalledWith(5, { active: true })
    expect(focused).toHaveBeenCalledWith(2, { focused: true })
    expect(created).not.toHaveBeenCalled()
  })

  it('is not another ticket, nor anything but a web address', async () => {
    await openTicket('https://desk.example/tickets/8')
    await openTicket('javascript:alert(1)')
    expect(created.mock.calls).toEqual([[{ url: 'https://desk.example/tickets/8' }]])
    expect(focused).not.toHaveBeenCalled()
  })
})

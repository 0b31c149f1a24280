import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { openPage, openTicket } from '@/lib/tabs'

const TICKET = 'https://desk.example/tickets/7'
const WINS = fakeBrowser.runtime.getURL('/wins.html')
const focused = vi.fn()
const activated = vi.fn()
const created = vi.fn()

beforeEach(() => {
  fakeBrowser.reset()
  Object.assign(fakeBrowser.windows, { update: focused })
  Object.assign(fakeBrowser.tabs, {
    query: vi.fn(async () => [
      { id: 4, windowId: 1, url: `${WINS}x` },
      { id: 5, windowId: 2, url: TICKET },
      { id: 6, windowId: 2, url: `${WINS}#whose=team` },
    ]),
    update: activated,
    create: created,
  })
})

describe('a page that is open already', () => {
  it.each([
    ['a ticket', 5, () => openTicket(TICKET)],
    ['a page of ours, whatever it shows', 6, () => openPage('wins.html')],
  ])('comes to the front with its window: %s', async (_name, id, open) => {
    await open()
    expect(activated.mock.calls).toEqual([[id, { active: true }]])
    expect(focused).toHaveBeenCalledWith(2, { focused: true })
    expect(created).not.toHaveBeenCalled()
  })

  it('shows a part of it that is asked for', async () => {
    await openPage('wins.html', 'smile')
    expect(activated.mock.calls).toEqual([
      [6, { url: `${WINS}#smile` }],
      [6, { active: true }],
    ])
    expect(created).not.toHaveBeenCalled()
  })

  it('is not another ticket, nor anything but a web address', async () => {
    await openTicket('https://desk.example/tickets/8')
    await openTicket('javascript:alert(1)')
    expect(created.mock.calls).toEqual([[{ url: 'https://desk.example/tickets/8' }]])
    expect(focused).not.toHaveBeenCalled()
  })
})

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { createViews } from '@/lib/background/views'
import type { PageReport } from '@/lib/panel-view'
import type { Reading } from '@/lib/reading/types'
import { usedSites } from '@/lib/settings'

const ORIGIN = 'https://desk.example'

const reading: Reading = {
  lang: 'en',
  type: 'functional',
  probabilities: { analytical: 0.1, personal: 0.1, functional: 0.7, intuitive: 0.1 },
  unclear: 0,
  measures: [],
  band: 'clear',
  axes: { feelings: 0, process: 0.6 },
  evidence: [],
  praise: { found: false, score: 0, target: 'none', span: null },
  complaint: { found: false, score: 0, theme: null },
  urgent: { found: false, score: 0, words: [] },
  sensitive: false,
  sensitiveKind: null,
}

const ticket = (subject: string): PageReport => ({
  kind: 'ticket',
  snapshot: {
    helpdesk: 'demo-desk',
    layout: '2026-11',
    source: 'dom',
    complete: true,
    ticket: {
      id: '7',
      subject,
      url: `${ORIGIN}/tickets/7`,
      status: null,
      tags: [],
      requester: { name: 'Priya Raman', email: null },
      satisfaction: null,
      messages: [
        {
          id: '1',
          role: 'customer',
          author: { name: null, email: null },
          sentAt: null,
          text: 'Steps, please',
        },
      ],
    },
  },
})

/** What the one tab shows, and what its content script answers; null: none is there. */
let tab: { id: number; windowId: number; url?: string; title?: string }
let answer: PageReport | null
let granted: string[]
let injected: number[]

const views = () =>
  createViews({
    classifier: async () => () => reading,
    known: async () => ({
      me: [],
      colleagues: [],
      corrections: new Map(),
      language: 'en',
      isAnalysed: true,
      isKnown: false,
    }),
    learned: async () => (reading) => reading,
    countChanged: async () => {},
    earlier: async () => null,
  })

beforeEach(() => {
  fakeBrowser.reset()
  tab = { id: 5, windowId: 1, url: `${ORIGIN}/tickets/7` }
  answer = null
  granted = []
  injected = []
  Object.assign(fakeBrowser.tabs, {
    query: vi.fn(async () => [tab]),
    sendMessage: vi.fn(async () => {
      if (!answer) throw new Error('Could not establish connection. Receiving end does not exist.')
      return { ok: true, value: answer }
    }),
  })
  Object.assign(fakeBrowser, {
    permissions: {
      contains: vi.fn(async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => granted.includes(origin)),
      ),
    },
    scripting: { executeScript: vi.fn(async ({ target }) => void injected.push(target.tabId)) },
  })
})

async function use(): Promise<void> {
  granted = [`${ORIGIN}/*`]
  await usedSites.setValue([{ origin: ORIGIN, addedAt: 1 }])
}

describe('what the panel of a window shows', () => {
  it('reads nothing on a site that is not in use, and puts no script there', async () => {
    expect(await views().viewOf(1)).toMatchObject({ page: { kind: 'unread' }, site: { access: 'tab' } })
    expect(injected).toEqual([])
  })

  it('shows the ticket that the page answers', async () => {
    answer = ticket('Invoice')
    expect(await views().viewOf(1)).toMatchObject({
      tabId: 5,
      deskName: 'Acorn Desk',
      page: {
        kind: 'ticket',
        head: { subject: 'Invoice' },
        understanding: { latest: { type: 'functional' } },
      },
    })
  })

  it('puts the script into a page of a site in use that does not answer, and says so where it stays silent', async () => {
    await use()
    expect(await views().viewOf(1)).toMatchObject({ page: { kind: 'silent' }, site: { access: 'granted' } })
    expect(injected).toEqual([5])
  })

  it('says “closed” only where the click itself gave no address', async () => {
    tab = { id: 5, windowId: 1 }
    expect(await views().viewOf(1)).toMatchObject({ site: { access: 'unknown' } })
    expect(await views().viewOf(1, true)).toMatchObject({ site: { access: 'closed' } })
  })

  it('refuses a report that is not of its shape', async () => {
    answer = { kind: 'ticket', snapshot: { ticket: { subject: 1 } } } as never
    await use()
    await expect(views().viewOf(1)).rejects.toThrow()
  })

  it('says that it failed, not what it read, where the model is broken', async () => {
    answer = ticket('Invoice')
    const broken = createViews({
      classifier: () => Promise.reject(new Error('Steps, please')),
      known: async () => ({
        me: [],
        colleagues: [],
        corrections: new Map(),
        language: 'en',
        isAnalysed: true,
        isKnown: false,
      }),
      learned: async () => (reading) => reading,
      countChanged: async () => {},
      earlier: async () => null,
    })
    expect(await broken.viewOf(1)).toMatchObject({ page: { kind: 'failed', error: { code: 'bug' } } })
    expect(JSON.stringify(await broken.viewOf(1))).not.toContain('Steps')
  })
})

describe('reports and texts', () => {
  it('drops the report of a tab that is not on screen', async () => {
    const from = { windowId: 1, address: `${ORIGIN}/tickets/7` }
    expect(await views().viewOfReport(ticket('Behind'), { ...from, id: 6 })).toBeNull()
    expect(await views().viewOfReport(ticket('In front'), { ...from, id: 5 })).toMatchObject({
      page: { head: { subject: 'In front' } },
    })
  })

  it.each(['https://other.example/tickets/7', 'http://desk.example/tickets/7', undefined])(
    'refuses a ticket of another origin than the page that speaks: %s',
    async (address) => {
      const from = { id: 5, windowId: 1, address }
      await expect(views().viewOfReport(ticket('Foreign'), from)).rejects.toMatchObject({
        code: 'msg/refused',
      })
    },
  )

  it('refuses the same where the page is asked', async () => {
    answer = ticket('Foreign')
    tab = { ...tab, url: 'https://other.example/' }
    await expect(views().viewOf(1)).rejects.toMatchObject({ code: 'msg/refused' })
  })

  it('numbers its views in the order in which they were asked for', async () => {
    const made = views()
    const [first, second] = await Promise.all([made.viewOf(1), made.viewOf(1)])
    expect(second.seq).toBeGreaterThan(first.seq)
  })

  it('reads a text like a ticket with one message, and says where there is none', async () => {
    tab = { ...tab, title: 'A letter' }
    expect(await views().viewOfText('Could you help me?', 1)).toMatchObject({
      page: { kind: 'ticket', head: { source: 'selection', subject: 'A letter', messageCount: 1 } },
    })
    expect(await views().viewOfText(' \n', 1)).toMatchObject({
      page: { kind: 'failed', error: { code: 'read/no-text' } },
    })
  })
})

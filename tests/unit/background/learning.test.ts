/** From stored corrections to other readings: at once, counted once, switched off, forgotten and taken back. */
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { countChanged, learned } from '@/lib/background/learned'
import { handleLearning } from '@/lib/background/learning-acts'
import { type Known, understand } from '@/lib/background/understand'
import type { TicketSnapshot } from '@/lib/helpdesks/types'
import type { MessageStyle } from '@/lib/panel-view'
import type { MessageName, Protocol } from '@/lib/protocol'
import type { Reading } from '@/lib/reading/types'
import { putCorrection } from '@/lib/records/corrections'
import { records } from '@/lib/records/open'
import { changedReadings, isLearning, lock, lockOpen } from '@/lib/settings'
import { model, read } from '../reading/bundled'

vi.mock('@/lib/background/model', () => ({ loadOnce: async () => model }))
vi.mock('@/lib/background/showing', () => ({ showEverywhere: async () => {} }))

type Listener = (message: unknown, from: unknown, respond: (reply: unknown) => void) => boolean
let listener: Listener | null = null
Object.assign(fakeBrowser.runtime.onMessage, {
  addListener: (each: Listener) => {
    listener = each
  },
})
handleLearning()

/** As one of our own pages would ask. */
async function ask<N extends MessageName>(
  name: N,
  input: Protocol[N]['input'],
): Promise<Protocol[N]['output']> {
  const from = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/options.html') }
  const answer = await new Promise((respond) => listener?.({ app: 'bouquet', name, input }, from, respond))
  return (answer as { value: Protocol[N]['output'] }).value
}

const ORDERS = [
  'the labels',
  'our logo',
  'the list',
  'a folder',
  'the hours',
  'the code',
  'a backup',
  'the tax',
]
const order = (thing: string) => read(`Please change ${thing} today. Just do it.`, 'en')
const next = order('the address')
const FACTS = read('Could you confirm exactly which version has the limit of 250 rows?', 'en')

async function correct(messageId: string, reading: Reading): Promise<void> {
  const { lang, type: shown, probabilities, unclear, measures } = reading
  const numbers = { lang, shown, probabilities, unclear, measures }
  await putCorrection(records(), { ticketKey: 'k', messageId, chosen: 'functional', ...numbers, at: 1 })
}

beforeEach(async () => {
  fakeBrowser.reset()
  for (const [index, thing] of ORDERS.entries()) await correct(`${index}`, order(thing))
})
afterEach(() => records().delete())

const typeOf = async (reading: Reading) => (await learned(records()))(reading).type

describe('corrections', () => {
  it('change what is alike and nothing else, until learning is switched off', async () => {
    expect([next.type, FACTS.type]).toEqual(['intuitive', 'analytical'])
    expect([await typeOf(next), await typeOf(FACTS)]).toEqual(['functional', 'analytical'])
    await ask('learning.switch', { isOn: false })
    expect(await isLearning.getValue()).toBe(false)
    expect(await typeOf(next)).toBe('intuitive')
    await ask('learning.switch', { isOn: true })
    expect(await typeOf(next)).toBe('functional')
  })

  it('all go by a reset, with the count, and come back by its undo', async () => {
    await countChanged('k', [changed('20')], 1)
    const gone = await ask('learning.reset', undefined)
    expect([gone.corrections.length, gone.changed.length]).toEqual([ORDERS.length, 1])
    expect([await records().corrections.count(), await changedReadings.getValue()]).toEqual([0, []])
    expect(await typeOf(next)).toBe('intuitive')
    await ask('learning.restore', gone)
    expect(await typeOf(next)).toBe('functional')
    expect(await changedReadings.getValue()).toEqual(gone.changed)
  })
})

const changed = (messageId: string): MessageStyle => ({
  messageId,
  type: 'functional',
  band: 'leaning',
  corrected: false,
  plain: { type: 'intuitive', band: 'clear' },
})

describe('the count of changed readings', () => {
  it('has each message once, and one small number for it', async () => {
    const unchanged = { ...changed('22'), plain: null }
    await countChanged('k', [changed('20'), changed('21'), unchanged], 1)
    await countChanged('k', [changed('21'), changed('20')], 2)
    const numbers = await changedReadings.getValue()
    expect(numbers).toHaveLength(2)
    for (const number of numbers) expect(number).toBeLessThan(4096)
  })

  it('writes nothing where nothing changed, nor while locked', async () => {
    const write = vi.spyOn(changedReadings, 'setValue')
    await countChanged('k', [{ ...changed('20'), plain: null }], 1)
    await lock.setValue({ token: 't', idleMinutes: null })
    await lockOpen.setValue(null)
    await countChanged('k', [changed('20')], 1)
    expect(write).not.toHaveBeenCalled()
    write.mockRestore()
  })
})

describe('a ticket', () => {
  const texts = [
    'Please change the address today. Just do it.',
    'Please change the colour today. Just do it.',
  ]
  const snapshot: TicketSnapshot = {
    helpdesk: 'demo-desk',
    layout: '2026-11',
    source: 'dom',
    complete: true,
    ticket: {
      id: '7',
      subject: 'Shop',
      url: 'https://desk.example/tickets/7',
      status: null,
      tags: [],
      requester: { name: 'Priya Raman', email: null },
      satisfaction: null,
      messages: texts.map((text, index) => ({
        id: `m${index}`,
        role: 'customer',
        author: { name: null, email: null },
        sentAt: null,
        text,
      })),
    },
  }
  const known: Known = {
    me: [],
    colleagues: [],
    corrections: new Map(),
    language: 'en',
    isAnalysed: true,
    isKnown: false,
  }

  it('shows the changed type, its place and advice, what the model alone says, and its own numbers', async () => {
    const result = understand(snapshot, (text) => read(text, 'en'), known, await learned(records()))
    expect(result?.latest).toMatchObject({
      type: 'functional',
      band: 'leaning',
      corrected: false,
      plain: { type: 'intuitive', band: 'clear' },
      numbers: { probabilities: read(texts[1] ?? '', 'en').probabilities },
    })
    expect(result?.latest.axes.process).toBeGreaterThan(0)
    expect(result?.trend.map(({ type }) => type)).toEqual(['functional', 'functional'])
  })

  it('shows the agent’s own choice for the message before all', async () => {
    const own = { ...known, corrections: new Map([['m1', 'personal' as const]]) }
    const result = understand(snapshot, (text) => read(text, 'en'), own, await learned(records()))
    expect(result?.latest).toMatchObject({ type: 'personal', corrected: true, plain: null })
  })
})

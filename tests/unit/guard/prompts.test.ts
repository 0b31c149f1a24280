import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { isAtWork } from '@/components/panel/view'
import { promptActs } from '@/lib/page-acts/prompts'
import { claimPrompt } from '@/lib/page-acts/questions'
import { PROMPTS, type Prompt, type PromptKind } from '@/lib/prompts'
import { setCustomer } from '@/lib/records/customers'
import { records } from '@/lib/records/open'
import { savePerson } from '@/lib/records/people'
import { rememberTicket } from '@/lib/records/tickets'
import { askedDays, isHidden, usedSites } from '@/lib/settings'
import { openPanel, praised } from '../components/open-panel'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** At noon where the test runs, so that an hour more is the same day. */
const NOON = new Date(2026, 10, 28, 12).getTime()

const due = (...kinds: PromptKind[]): Prompt[] =>
  PROMPTS.map((kind) => ({ kind, isDue: () => kinds.includes(kind) }))
const all = due(...PROMPTS)
const [FIRST, SECOND, THIRD] = PROMPTS
const ask = async (prompts: Prompt[], now: number) => (await claimPrompt(prompts, null, now))?.kind ?? null

beforeEach(() => fakeBrowser.reset())

describe('the one question of the day', () => {
  it('is asked once, in whatever page, and the next one on the next day', async () => {
    expect(await ask(all, NOON)).toBe(FIRST)
    expect(await ask(all, NOON + HOUR)).toBeNull()
    expect(await ask(all, NOON + 11 * HOUR)).toBeNull()
    expect(await ask(all, NOON + 13 * HOUR)).toBe(SECOND)
  })

  it('is not the same again for a week: “not now” is an answer', async () => {
    const kinds = []
    for (let day = 0; day < 9; day++) kinds.push(await ask(due(FIRST), NOON + day * DAY))
    expect(kinds).toEqual([FIRST, null, null, null, null, null, null, FIRST, null])
  })

  it('goes to one of three pages that ask at once', async () => {
    const claimed = await Promise.all([ask(all, NOON), ask(all, NOON), ask(all, NOON)])
    expect(claimed.filter(Boolean)).toHaveLength(1)
  })

  it('is the most important of those that are due', async () => {
    expect(await ask(due(THIRD, SECOND), NOON)).toBe(SECOND)
  })

  it('leaves the day free where nothing is due', async () => {
    expect(await ask(due(), NOON)).toBeNull()
    expect(await ask(due(SECOND), NOON + HOUR)).toBe(SECOND)
  })

  it('is never one that was switched off, until it is switched on again', async () => {
    await promptActs.setPromptOff(FIRST, true)
    expect(await ask(due(FIRST), NOON)).toBeNull()
    await promptActs.setPromptOff(FIRST, false)
    expect(await ask(due(FIRST), NOON)).toBe(FIRST)
  })

  it('is not asked, and no day is used, under a cover', async () => {
    await isHidden.setValue(true)
    expect(await ask(all, NOON)).toBeNull()
    await isHidden.setValue(false)
    expect(await ask(all, NOON)).toBe(FIRST)
  })

  it('is nobody’s failure: where a rule breaks, nothing is asked', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(await ask([{ kind: FIRST, isDue: () => Promise.reject(new Error('broken')) }], NOON)).toBeNull()
    expect(await ask(all, NOON)).toBe(FIRST)
  })

  it('is about a customer only where one is on screen', async () => {
    const about: Prompt[] = [{ kind: THIRD, isAboutCustomer: true, isDue: () => true }]
    expect(await claimPrompt(about, null, NOON)).toBeNull()
    expect(await claimPrompt(about, 'key', NOON)).toEqual({ kind: THIRD, about: 'key' })
    expect(await claimPrompt(due(FIRST), 'key', NOON + DAY)).toEqual({ kind: FIRST, about: null })
  })
})

describe('a clock that is wrong', () => {
  const askedOn = async (times: number[]) => {
    const asked: boolean[] = []
    for (const time of times) asked.push((await ask(all, time)) !== null)
    return asked
  }

  it('set far ahead and back again costs one question, not years of silence', async () => {
    const ahead = NOON + 4000 * DAY
    expect(await askedOn([ahead, NOON, NOON + DAY, NOON + 2 * DAY])).toEqual([true, true, true, true])
  })

  it('set back asks no day twice', async () => {
    const jumps = [NOON, NOON - DAY, NOON, NOON - DAY, NOON]
    expect(await askedOn(jumps)).toEqual([true, true, false, false, false])
  })

  it('keeps what it remembers short', async () => {
    await askedOn(Array.from({ length: 40 }, (_, day) => NOON + day * DAY))
    expect((await askedDays.getValue()).length).toBeLessThanOrEqual(14)
  })
})

describe('what is asked', () => {
  afterEach(() => records().delete())

  it('is the own name, once a site is in use, until a name is known', async () => {
    expect(await promptActs.claimPrompt(null)).toBeNull()
    await usedSites.setValue([{ origin: 'https://desk.example.com', addedAt: 1 }])
    expect(await promptActs.claimPrompt(null)).toEqual({ kind: 'own-name', about: null })
    await askedDays.setValue([])
    await savePerson(
      records(),
      { role: 'me', name: 'Dana', aliases: [], email: null, channelId: null },
      Date.now(),
    )
    expect(await promptActs.claimPrompt(null)).toBeNull()
  })

  it('is to remember how a customer writes, at a second ticket, until something was chosen', async () => {
    const customer = { key: 'mail priya@example.com', name: 'Priya', email: 'priya@example.com' }
    const act = (id: string) =>
      records().transaction('rw', records().tickets, () =>
        rememberTicket(records(), { helpdesk: 'demo', id, url: '', subject: '' }, customer, NOON),
      )
    await setCustomer(records(), customer, {}, NOON)
    await act('1')
    expect(await promptActs.claimPrompt(customer.key)).toBeNull()
    await act('2')
    expect(await promptActs.claimPrompt(customer.key)).toEqual({
      kind: 'remember-style',
      about: customer.key,
    })
    await askedDays.setValue([])
    await setCustomer(records(), customer, { remember: 'no' }, NOON)
    expect(await promptActs.claimPrompt(customer.key)).toBeNull()
  })
})

describe('nobody is asked anything', () => {
  it('while a praise is written, a tool is open, something holds the ticket, or a reply is typed', () => {
    const { state } = openPanel(praised())
    expect(isAtWork(state())).toBe(false)
    state().edit({ whatIDid: 'Stayed' })
    expect(isAtWork(state())).toBe(true)
    state().edit({ whatIDid: '' })
    expect(isAtWork(state())).toBe(false)
    state().openTool('note')
    expect(isAtWork(state())).toBe(true)
    state().openTool(null)
    state().hold('note', { keep: () => {}, drop: () => {} })
    expect(isAtWork(state())).toBe(true)
    state().hold('note', null)
    state().setReply({ key: 'k', text: 'Dear' })
    expect(isAtWork(state())).toBe(true)
    state().setReply({ key: 'k', text: ' ' })
    expect(isAtWork(state())).toBe(false)
  })
})

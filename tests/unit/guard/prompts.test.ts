import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { isAtWork } from '@/components/panel/view'
import { claimPrompt, promptActs } from '@/lib/page-acts/prompts'
import { nextPrompt, PROMPTS, type Prompt, type PromptKind } from '@/lib/prompts'
import { records } from '@/lib/records/open'
import { savePerson } from '@/lib/records/people'
import { askedDays, isHidden, promptsOff, usedSites } from '@/lib/settings'
import { openPanel, praised } from '../components/open-panel'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** At noon where the test runs, so that an hour more is the same day. */
const NOON = new Date(2026, 10, 28, 12).getTime()

const due = (...kinds: PromptKind[]): Prompt[] =>
  PROMPTS.map((kind) => ({ kind, isDue: () => kinds.includes(kind) }))
const all = due(...PROMPTS)

beforeEach(() => fakeBrowser.reset())

describe('the one question of the day', () => {
  it('is asked once, in whatever page, and the next one on the next day', async () => {
    expect(await claimPrompt(all, NOON)).toBe(PROMPTS[0])
    expect(await claimPrompt(all, NOON + HOUR)).toBeNull()
    expect(await claimPrompt(all, NOON + 11 * HOUR)).toBeNull()
    expect(await claimPrompt(all, NOON + 13 * HOUR)).toBe(PROMPTS[0])
  })

  it('goes to one of two pages that ask at once', async () => {
    const claimed = await Promise.all([
      claimPrompt(all, NOON),
      claimPrompt(all, NOON),
      claimPrompt(all, NOON),
    ])
    expect(claimed.filter(Boolean)).toHaveLength(1)
  })

  it('is the most important of those that are due', async () => {
    expect(await claimPrompt(due('remember-style', 'own-name'), NOON)).toBe('own-name')
  })

  it('leaves the day free where nothing is due', async () => {
    expect(await claimPrompt(due(), NOON)).toBeNull()
    expect(await claimPrompt(due('own-name'), NOON + HOUR)).toBe('own-name')
  })

  it('is never one that was switched off, until it is switched on again', async () => {
    await promptActs.setPromptOff('backup-due', true)
    expect(await nextPrompt(due('backup-due'), await promptsOff.getValue(), NOON)).toBeNull()
    await promptActs.setPromptOff('backup-due', false)
    expect(await nextPrompt(due('backup-due'), await promptsOff.getValue(), NOON)).toBe('backup-due')
  })

  it('is not asked, and no day is used, under a cover', async () => {
    await isHidden.setValue(true)
    expect(await claimPrompt(all, NOON)).toBeNull()
    await isHidden.setValue(false)
    expect(await claimPrompt(all, NOON)).toBe(PROMPTS[0])
  })

  it('is nobody’s failure: where a rule breaks, nothing is asked', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const broken: Prompt[] = [{ kind: 'own-name', isDue: () => Promise.reject(new Error('broken')) }]
    expect(await claimPrompt(broken, NOON)).toBeNull()
    expect(await claimPrompt(all, NOON)).toBe(PROMPTS[0])
  })
})

describe('a clock that is wrong', () => {
  const askedOn = async (times: number[]) => {
    const asked: boolean[] = []
    for (const time of times) asked.push((await claimPrompt(all, time)) !== null)
    return asked
  }

  it('set far ahead and back again costs one question, not years of silence', async () => {
    const ahead = NOON + 4000 * DAY
    expect(await askedOn([ahead, NOON, NOON + DAY, NOON + 2 * DAY])).toEqual([true, true, true, true])
  })

  it('set back asks no day twice', async () => {
    expect(await askedOn([NOON, NOON - DAY, NOON, NOON - DAY, NOON])).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it('keeps what it remembers short', async () => {
    await askedOn(Array.from({ length: 40 }, (_, day) => NOON + day * DAY))
    expect(await askedDays.getValue()).toHaveLength(14)
  })
})

describe('the question for the own name', () => {
  it('is due once a site is in use, until a name is known', async () => {
    vi.setSystemTime(NOON)
    expect(await promptActs.claimPrompt()).toBeNull()
    await usedSites.setValue([{ origin: 'https://desk.example.com', addedAt: 1 }])
    expect(await promptActs.claimPrompt()).toBe('own-name')
    await askedDays.setValue([])
    await savePerson(records(), { role: 'me', name: 'Dana', aliases: [], email: null, channelId: null }, 1)
    expect(await promptActs.claimPrompt()).toBeNull()
    await records().delete()
    vi.useRealTimers()
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

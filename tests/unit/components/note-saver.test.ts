/** A note is saved soon after each pause, at the latest a moment later, and nothing that was typed is given up. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSaver, LONGEST_MS, QUIET_MS, type Stored } from '@/components/panel/notes/saver'
import { followUnsaved, type UnsavedNote } from '@/components/panel/notes/unsaved'
import { AppError } from '@/lib/errors'
import { mergeTexts } from '@/lib/records/merge-text'
import { NOTE_LIMIT } from '@/lib/records/note-text'
import type { NoteSaved } from '@/lib/records/notes'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const NEW: Stored = { rev: 0, text: '' }

/** A store as the background keeps it, which answers when it is let. */
function aStore(first: Stored = NEW) {
  const store = { ...first, answers: [] as (() => void)[], isSlow: false, failure: null as AppError | null }
  const saves: { text: string; base: Stored }[] = []
  const save = async (text: string, base: Stored): Promise<NoteSaved> => {
    saves.push({ text, base })
    if (store.failure) throw store.failure
    const merged = store.rev === base.rev ? text : mergeTexts(base.text, store.text, text, '—')
    if (merged !== store.text) Object.assign(store, { text: merged, rev: store.rev + 1 })
    const saved = { rev: store.rev, text: merged, merged: merged !== text }
    if (store.isSlow) await new Promise<void>((resolve) => store.answers.push(resolve))
    return saved
  }
  /** As the other window does. */
  const write = (text: string) => Object.assign(store, { text, rev: store.rev + 1 })
  return { store, saves, save, write }
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('while somebody types', () => {
  it('saves after a pause, once, and says so', async () => {
    const { saves, save } = aStore()
    const saver = createSaver(NEW, save)
    saver.type('a')
    await pass(QUIET_MS - 1)
    saver.type('ab')
    expect(saver.read().state).toBe('unsaved')
    await pass(QUIET_MS)
    expect(saves).toEqual([{ text: 'ab', base: NEW }])
    expect(saver.read().state).toBe('saved')
    await pass(5000)
    expect(saves).toHaveLength(1)
  })

  it('saves within a second although nobody pauses', async () => {
    const { store, save } = aStore()
    const saver = createSaver(NEW, save)
    for (let at = 1; at <= 40; at++) {
      saver.type('x'.repeat(at))
      await pass(50)
      const waits = (at - store.text.length) * 50
      expect(waits).toBeLessThanOrEqual(LONGEST_MS + 50)
    }
  })

  it('writes nothing when an editor is opened, left empty, or left as it was', async () => {
    const { saves, save } = aStore()
    const saver = createSaver(NEW, save)
    saver.type(' \n')
    saver.flush()
    await pass(5000)
    expect(saver.read().state).toBe('blank')
    const old = createSaver({ rev: 3, text: 'old' }, save)
    old.type('older')
    old.type('old')
    old.flush()
    await pass(5000)
    expect(saves).toEqual([])
  })

  it('sends at once what is not stored when the page goes, also during a save', async () => {
    const { store, saves, save } = aStore()
    store.isSlow = true
    const saver = createSaver(NEW, save)
    saver.type('one')
    await pass(QUIET_MS)
    saver.type('one two')
    saver.flush()
    expect(saves.map(({ text }) => text)).toEqual(['one', 'one two'])
    expect(store.text).toBe('one two')
    saver.flush()
    expect(saves).toHaveLength(2)
  })

  it('does not pile up saves while one is on its way', async () => {
    const { store, saves, save } = aStore()
    store.isSlow = true
    const saver = createSaver(NEW, save)
    for (const text of ['a', 'ab', 'abc']) {
      saver.type(text)
      await pass(QUIET_MS)
    }
    expect(saves).toHaveLength(1)
    store.isSlow = false
    store.answers.shift()?.()
    await pass(QUIET_MS)
    expect(saves.map(({ text }) => text)).toEqual(['a', 'abc'])
  })
})

describe('another window', () => {
  it('is taken in at once by an editor in which nothing waits', async () => {
    const { save } = aStore({ rev: 1, text: 'old' })
    const saver = createSaver({ rev: 1, text: 'old' }, save)
    saver.take({ rev: 2, text: 'old and new' })
    expect(saver.read()).toMatchObject({ text: 'old and new', state: 'saved' })
    saver.take({ rev: 1, text: 'old' })
    expect(saver.read().text).toBe('old and new')
  })

  it('never overwrites what is being typed here; both come together with the save', async () => {
    const { store, save, write } = aStore({ rev: 1, text: 'mid' })
    const saver = createSaver({ rev: 1, text: 'mid' }, save)
    saver.type('mid here')
    write('there mid')
    saver.take(store)
    expect(saver.read().text).toBe('mid here')
    await pass(QUIET_MS)
    expect(store.text).toBe('there mid here')
    expect(saver.read()).toMatchObject({ text: 'there mid here', state: 'saved', isMerged: true })
  })

  it('is put together with what was typed while the merged answer came', async () => {
    const { store, save, write } = aStore({ rev: 1, text: 'mid' })
    const saver = createSaver({ rev: 1, text: 'mid' }, save)
    write('there mid')
    store.isSlow = true
    saver.type('mid here')
    await pass(QUIET_MS)
    saver.type('mid here too')
    store.isSlow = false
    store.answers.shift()?.()
    await pass(QUIET_MS)
    expect(store.text).toBe('there mid here too')
    expect(saver.read()).toMatchObject({ text: 'there mid here too', state: 'saved' })
  })

  it('waits until a Japanese word is composed', async () => {
    let isComposing = true
    const { save } = aStore({ rev: 1, text: '' })
    const saver = createSaver({ rev: 1, text: '' }, save, () => isComposing)
    saver.take({ rev: 2, text: 'there' })
    expect(saver.read().text).toBe('')
    isComposing = false
    saver.take({ rev: 2, text: 'there' })
    expect(saver.read().text).toBe('there')
  })
})

describe('a save that fails', () => {
  it('keeps the text, says why, and tries again until it is stored', async () => {
    const { store, saves, save } = aStore()
    store.failure = new AppError('db/full')
    const saver = createSaver(NEW, save)
    saver.type('words')
    await pass(QUIET_MS)
    expect(saver.read()).toMatchObject({ text: 'words', state: 'failed', error: { code: 'db/full' } })
    await pass(10_000)
    expect(saves.length).toBeGreaterThan(2)
    store.failure = null
    await pass(20_000)
    expect(store.text).toBe('words')
    expect(saver.read()).toMatchObject({ state: 'saved', error: null })
  })

  it('does not take for stored what never was', async () => {
    const { store, save, write } = aStore({ rev: 1, text: 'mid' })
    const saver = createSaver({ rev: 1, text: 'mid' }, save)
    store.failure = new AppError('ext/unreachable')
    saver.type('mid here')
    await pass(QUIET_MS)
    write('there mid')
    store.failure = null
    saver.type('mid here too')
    await pass(QUIET_MS)
    expect(store.text).toBe('there mid here too')
  })

  it('is told after its editor is gone, until it is stored or given up', async () => {
    const { store, save } = aStore()
    store.failure = new AppError('db/full')
    const saver = createSaver(NEW, save)
    saver.type('words')
    saver.flush()
    let told: UnsavedNote | null = null
    followUnsaved(saver, 'Export stops', (note) => {
      told = note
    })
    await pass(1)
    expect(told).toMatchObject({ text: 'words', about: 'Export stops', error: { code: 'db/full' } })
    store.failure = null
    await pass(20_000)
    expect(told).toBeNull()
    expect(store.text).toBe('words')
  })

  it('is not tried with a text that is too long, which stays with its sentence', async () => {
    const { saves, save } = aStore()
    const saver = createSaver(NEW, save)
    saver.type('x'.repeat(NOTE_LIMIT + 1))
    saver.flush()
    await pass(5000)
    expect(saver.read().state).toBe('too-long')
    expect(saves).toEqual([])
    saver.type('short')
    await pass(QUIET_MS)
    expect(saves).toHaveLength(1)
  })

  it('sends nothing more once it is dropped', async () => {
    const { saves, save } = aStore()
    const saver = createSaver(NEW, save)
    saver.type('words')
    saver.drop()
    saver.flush()
    await pass(5000)
    expect(saves).toEqual([])
  })
})

import { describe, expect, it, vi } from 'vitest'
import type { Draft } from '@/lib/settings'
import { panelDeps } from '../../gallery/fake-deps'
import { ticket, view } from '../../gallery/views'
import { later, openPanel, praised, subjectOf } from './open-panel'

describe('what the panel shows', () => {
  it('follows the ticket on screen while nothing is started, and stores nothing', async () => {
    const { state, saveDraft } = openPanel(praised('a'))
    state().accept(praised('b'))
    expect(subjectOf(state().shown)).toBe('Ticket b')
    expect(state().waiting).toBeNull()
    expect(saveDraft).not.toHaveBeenCalled()
  })

  it('drops a view that is older than the one it shows', () => {
    const old = praised('old')
    const { state } = openPanel(praised('new'))
    state().accept(old)
    expect(subjectOf(state().shown)).toBe('Ticket new')
  })

  it('begins another ticket without the folds and the correction of the one before', () => {
    const { state } = openPanel(praised('a'))
    state().fold('guidance', true)
    state().setCorrecting(true)
    state().accept(praised('b'))
    expect(state().folds).toEqual({})
    expect(state().isCorrecting).toBe(false)
  })

  it('keeps folds and an open correction when the same ticket is read again', () => {
    const { state } = openPanel(praised('a'))
    state().fold('guidance', true)
    state().setCorrecting(true)
    state().accept(praised('a'))
    expect(state().folds).toMatchObject({ guidance: true })
    expect(state().isCorrecting).toBe(true)
  })
})

describe('a started draft', () => {
  it('holds its ticket; the new one waits', () => {
    const { state } = openPanel(praised('a'))
    state().edit({ whatIDid: 'Stayed' })
    state().accept(praised('b'))
    expect(subjectOf(state().shown)).toBe('Ticket a')
    expect(subjectOf(state().waiting)).toBe('Ticket b')
    expect(state().draft?.head.key).toBe('a')
  })

  it('goes back to following when its own ticket is on screen again', () => {
    const { state } = openPanel(praised('a'))
    state().edit({ whatIDid: 'Stayed' })
    state().accept(praised('b'))
    state().accept(praised('a'))
    expect(state().waiting).toBeNull()
    expect(state().draft?.whatIDid).toBe('Stayed')
  })

  it('stays when the reading of its own page finds no compliment any more', () => {
    const { state } = openPanel(praised('a'))
    state().edit({ text: 'Mine' })
    state().accept(view(ticket({ praise: null }, { key: 'a' })))
    expect(state().draft?.text).toBe('Mine')
  })

  it('lets go when it is taken back to what was proposed', () => {
    const { state } = openPanel(praised('a'))
    state().edit({ whatIDid: 'x', text: 'y' })
    state().edit({ whatIDid: ' ', text: null })
    state().accept(praised('b'))
    expect(subjectOf(state().shown)).toBe('Ticket b')
  })

  it('is stored as it is typed, under its own ticket, the newest last', async () => {
    const saved: [string, Draft | null][] = []
    const { state } = openPanel(praised('a'), {
      saveDraft: async (key, draft) => void saved.push([key, draft]),
    })
    state().edit({ text: 'On' })
    state().edit({ text: 'One' })
    await vi.waitFor(() => expect(saved).toHaveLength(2))
    expect(saved.map(([key, draft]) => [key, draft?.text])).toEqual([
      ['a', 'On'],
      ['a', 'One'],
    ])
  })

  it('is put away with its ticket and comes back with it', async () => {
    let saved: Draft | null = null
    const { state } = openPanel(praised('a'), {
      saveDraft: async (_key, draft) => {
        saved = draft
      },
      loadDraft: async (key) => (key === 'a' ? saved : null),
    })
    state().edit({ whatIDid: 'Stayed' })
    state().accept(praised('b'))
    state().leave('keep')
    expect(subjectOf(state().shown)).toBe('Ticket b')
    expect(state().draft?.whatIDid).toBe('')
    state().accept(praised('a'))
    await vi.waitFor(() => expect(state().draft?.whatIDid).toBe('Stayed'))
    expect(state().draft?.isStarted).toBe(true)
  })

  it('is forgotten when it is dropped, and the waiting ticket comes with its own compliment', async () => {
    const { state, saveDraft } = openPanel(praised('a'))
    state().edit({ whatIDid: 'Stayed' })
    state().accept(praised('b'))
    state().leave('drop')
    expect(subjectOf(state().shown)).toBe('Ticket b')
    expect(state().draft?.head.key).toBe('b')
    await vi.waitFor(() => expect(saveDraft).toHaveBeenLastCalledWith('a', null))
  })

  it('that comes back holds its ticket, and keeps its owner when the page is read again', async () => {
    const stored: Draft = { messageId: 'm4', text: null, whatIDid: '', whose: 'team', name: '', at: 1 }
    const { state } = openPanel(praised('a'), { loadDraft: async () => stored })
    await vi.waitFor(() => expect(state().draft?.whose).toBe('team'))
    state().accept(praised('a'))
    expect(state().draft?.whose).toBe('team')
    state().accept(praised('b'))
    expect(subjectOf(state().shown)).toBe('Ticket a')
    expect(subjectOf(state().waiting)).toBe('Ticket b')
  })

  it('that is stored does not overwrite what was typed while it was loaded', async () => {
    const loading = later<Draft | null>()
    const { state } = openPanel(praised('a'), { loadDraft: () => loading.promise })
    state().edit({ text: 'Typed meanwhile' })
    loading.resolve({ messageId: 'm4', text: 'Old', whatIDid: 'Old', whose: 'team', name: '', at: 1 })
    await loading.promise
    expect(state().draft?.text).toBe('Typed meanwhile')
  })

  it('that is stored comes back whole, but never to a newer compliment of the same ticket', async () => {
    const stored: Draft = {
      messageId: 'm4',
      text: 'Mine',
      whatIDid: 'Stayed',
      whose: 'team',
      name: '',
      at: 1,
    }
    const { state } = openPanel(praised('a'), { loadDraft: async () => stored })
    await vi.waitFor(() =>
      expect(state().draft).toMatchObject({ text: 'Mine', whatIDid: 'Stayed', whose: 'team' }),
    )
    const newer = openPanel(praised('a'), { loadDraft: async () => ({ ...stored, messageId: 'm1' }) })
    await Promise.resolve()
    expect(newer.state().draft).toMatchObject({ text: null, whatIDid: '' })
  })
})

describe('a sentence that is no compliment', () => {
  it('stays away at the next readings of its message, and can be taken back', async () => {
    const { state, saveDraft } = openPanel(praised('a'))
    state().edit({ whatIDid: 'Stayed' })
    state().setPraise(false)
    expect(state().draft).toBeNull()
    await vi.waitFor(() => expect(saveDraft).toHaveBeenLastCalledWith('a', null))
    state().accept(praised('b'))
    expect(state().draft?.head.key).toBe('b')
    state().accept(praised('a'))
    expect(state().draft).toBeNull()
    state().accept(view(ticket({ praise: { messageId: 'm5' } }, { key: 'a' })))
    expect(state().draft?.praise.messageId).toBe('m5')
    state().accept(praised('a'))
    state().setPraise(true)
    expect(state().draft).toMatchObject({ whatIDid: 'Stayed', isStarted: true })
  })
})

describe('what may be a compliment', () => {
  const maybe = () => view(ticket({ maybePraise: { messageId: 'm5' } }, { key: 'a' }))

  it('has no card before the agent says that it is one, and keeps it at the next readings', async () => {
    const { state } = openPanel(maybe(), { loadDraft: async () => null })
    expect(state().draft).toBeNull()
    state().takePraise()
    expect(state().draft).toMatchObject({ praise: { messageId: 'm5' }, head: { key: 'a' } })
    expect(state().folds.praise).toBe(true)
    state().accept(maybe())
    expect(state().draft?.praise.messageId).toBe('m5')
    state().setPraise(false)
    state().accept(maybe())
    expect(state().draft).toBeNull()
  })

  it('takes back the words that were begun for it', async () => {
    const stored = { messageId: 'm5', text: 'So clear', whatIDid: '', whose: 'mine' as const, name: '' }
    const { state } = openPanel(maybe(), { loadDraft: async () => ({ ...stored, customerKey: null, at: 1 }) })
    state().takePraise()
    await vi.waitFor(() => expect(state().draft).toMatchObject({ text: 'So clear', isStarted: true }))
  })
})

describe('acts', () => {
  it('call what needs the gesture of the click before anything else', () => {
    const calls: string[] = []
    const { store, state } = openPanel(view({ kind: 'unread' }, { access: 'tab' }))
    store.subscribe(() => calls.push('state'))
    void state().act('site', async () => void calls.push('request'))
    expect(calls[0]).toBe('request')
  })

  it('show a correction also on a held ticket, where the answer is the view of the one on screen', async () => {
    const { state } = openPanel(praised('a'), { correct: async () => praised('b') })
    state().edit({ whatIDid: 'Stayed' })
    state().accept(praised('b'))
    await state().correct('intuitive')
    expect(subjectOf(state().waiting)).toBe('Ticket b')
    const page = state().shown?.page
    const corrected = { type: 'intuitive', band: 'clear', corrected: true }
    expect(page).toMatchObject({ head: { key: 'a' }, understanding: { latest: corrected } })
    expect(page?.kind === 'ticket' && page.understanding?.trend.at(-1)).toMatchObject(corrected)
    await state().correct(null)
    const proposed = { type: 'analytical', corrected: false }
    expect(state().shown?.page).toMatchObject({ understanding: { latest: proposed } })
  })

  it('correct the message that is shown, and nothing on a sensitive one', async () => {
    const correct = vi.fn(panelDeps.correct)
    const { state } = openPanel(view(ticket({}, { key: 'a' })), { correct })
    await state().correct('personal')
    expect(correct).toHaveBeenCalledWith(
      expect.objectContaining({ ticketKey: 'a', messageId: 'm4', type: 'personal' }),
    )
    state().accept(view(ticket({ latest: { sensitive: true } }, { key: 'b' })))
    state().setCorrecting(true)
    await state().correct('personal')
    expect(state().isCorrecting).toBe(false)
    expect(correct).toHaveBeenCalledTimes(1)
  })
})

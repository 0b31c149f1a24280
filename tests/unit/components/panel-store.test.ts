import { describe, expect, it, vi } from 'vitest'
import type { PanelDeps } from '@/components/panel/deps'
import { createPanelStore } from '@/components/panel/store'
import { AppError } from '@/lib/errors'
import type { PanelView } from '@/lib/panel-view'
import type { Draft } from '@/lib/settings'
import { panelDeps } from '../../gallery/fake-deps'
import { KEY, message, win } from '../../gallery/rows'
import { ticket, view } from '../../gallery/views'

const praised = (key = KEY) => view(ticket({ praise: {} }, { key, subject: `Ticket ${key}` }))
const subjectOf = (shown: PanelView | null) =>
  shown?.page.kind === 'ticket' ? shown.page.head.subject : null

function open(first: PanelView, own: Partial<PanelDeps> = {}) {
  const saveDraft = vi.fn(async () => {})
  const store = createPanelStore({ ...panelDeps, saveDraft, ...own })
  store.getState().accept(first)
  return { store, state: store.getState, saveDraft }
}

/** Promises that settle when the test says so. */
function later<T>() {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

describe('what the panel shows', () => {
  it('follows the ticket on screen while nothing is started, and stores nothing', async () => {
    const { state, saveDraft } = open(praised('a'))
    state().accept(praised('b'))
    expect(subjectOf(state().shown)).toBe('Ticket b')
    expect(state().waiting).toBeNull()
    expect(saveDraft).not.toHaveBeenCalled()
  })

  it('drops a view that is older than the one it shows', () => {
    const old = praised('old')
    const { state } = open(praised('new'))
    state().accept(old)
    expect(subjectOf(state().shown)).toBe('Ticket new')
  })

  it('begins another ticket without the folds and the correction of the one before', () => {
    const { state } = open(praised('a'))
    state().fold('guidance', true)
    state().setCorrecting(true)
    state().accept(praised('b'))
    expect(state().folds).toEqual({})
    expect(state().isCorrecting).toBe(false)
  })

  it('keeps folds and an open correction when the same ticket is read again', () => {
    const { state } = open(praised('a'))
    state().fold('guidance', true)
    state().setCorrecting(true)
    state().accept(praised('a'))
    expect(state().folds).toMatchObject({ guidance: true })
    expect(state().isCorrecting).toBe(true)
  })
})

describe('a started draft', () => {
  it('holds its ticket; the new one waits', () => {
    const { state } = open(praised('a'))
    state().edit({ whatIDid: 'Stayed' })
    state().accept(praised('b'))
    expect(subjectOf(state().shown)).toBe('Ticket a')
    expect(subjectOf(state().waiting)).toBe('Ticket b')
    expect(state().draft?.head.key).toBe('a')
  })

  it('goes back to following when its own ticket is on screen again', () => {
    const { state } = open(praised('a'))
    state().edit({ whatIDid: 'Stayed' })
    state().accept(praised('b'))
    state().accept(praised('a'))
    expect(state().waiting).toBeNull()
    expect(state().draft?.whatIDid).toBe('Stayed')
  })

  it('stays when the reading of its own page finds no compliment any more', () => {
    const { state } = open(praised('a'))
    state().edit({ text: 'Mine' })
    state().accept(view(ticket({ praise: null }, { key: 'a' })))
    expect(state().draft?.text).toBe('Mine')
  })

  it('lets go when it is taken back to what was proposed', () => {
    const { state } = open(praised('a'))
    state().edit({ whatIDid: 'x', text: 'y' })
    state().edit({ whatIDid: ' ', text: null })
    state().accept(praised('b'))
    expect(subjectOf(state().shown)).toBe('Ticket b')
  })

  it('is stored as it is typed, under its own ticket, the newest last', async () => {
    const saved: [string, Draft | null][] = []
    const { state } = open(praised('a'), { saveDraft: async (key, draft) => void saved.push([key, draft]) })
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
    const { state } = open(praised('a'), {
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
    const { state, saveDraft } = open(praised('a'))
    state().edit({ whatIDid: 'Stayed' })
    state().accept(praised('b'))
    state().leave('drop')
    expect(subjectOf(state().shown)).toBe('Ticket b')
    expect(state().draft?.head.key).toBe('b')
    await vi.waitFor(() => expect(saveDraft).toHaveBeenLastCalledWith('a', null))
  })

  it('that comes back holds its ticket, and keeps its owner when the page is read again', async () => {
    const stored: Draft = { messageId: 'm4', text: null, whatIDid: '', whose: 'team', name: '', at: 1 }
    const { state } = open(praised('a'), { loadDraft: async () => stored })
    await vi.waitFor(() => expect(state().draft?.whose).toBe('team'))
    state().accept(praised('a'))
    expect(state().draft?.whose).toBe('team')
    state().accept(praised('b'))
    expect(subjectOf(state().shown)).toBe('Ticket a')
    expect(subjectOf(state().waiting)).toBe('Ticket b')
  })

  it('that is stored does not overwrite what was typed while it was loaded', async () => {
    const loading = later<Draft | null>()
    const { state } = open(praised('a'), { loadDraft: () => loading.promise })
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
    const { state } = open(praised('a'), { loadDraft: async () => stored })
    await vi.waitFor(() =>
      expect(state().draft).toMatchObject({ text: 'Mine', whatIDid: 'Stayed', whose: 'team' }),
    )
    const newer = open(praised('a'), { loadDraft: async () => ({ ...stored, messageId: 'm1' }) })
    await Promise.resolve()
    expect(newer.state().draft).toMatchObject({ text: null, whatIDid: '' })
  })
})

describe('a sentence that is no compliment', () => {
  it('stays away at the next readings of its message, and can be taken back', async () => {
    const { state, saveDraft } = open(praised('a'))
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

describe('sending and keeping', () => {
  it('hands over the text as it stood, bound to the ticket of its draft, even if another comes to the front', async () => {
    const sending = later<Awaited<ReturnType<PanelDeps['sendPraise']>>>()
    const sendPraise = vi.fn((_input: Parameters<PanelDeps['sendPraise']>[0]) => sending.promise)
    const { state } = open(praised('a'), { sendPraise })
    const { outboxId = '', winId = '' } = state().draft ?? {}
    const done = state().send({ text: 'Exactly this', me: 'Dana', channelId: 'c', again: false, win: null })
    state().accept(praised('b'))
    expect(subjectOf(state().shown)).toBe('Ticket a')
    sending.resolve({ winId, outboxId, created: true })
    await done
    const input = sendPraise.mock.calls[0]?.[0]
    expect(input).toMatchObject({ id: outboxId, text: 'Exactly this', channelId: 'c' })
    expect(input?.win).toMatchObject({ id: winId, praisedName: 'Dana', ticket: { subject: 'Ticket a' } })
  })

  it('asks once for a double click', async () => {
    const keepPraise = vi.fn(panelDeps.keepPraise)
    const { state } = open(praised(), { keepPraise })
    await Promise.all([state().keep('Dana', null), state().keep('Dana', null)])
    expect(keepPraise).toHaveBeenCalledTimes(1)
  })

  it('keeps the draft and says what happened when it fails', async () => {
    const { state } = open(praised(), { keepPraise: () => Promise.reject(new AppError('db/full')) })
    state().edit({ whatIDid: 'Stayed' })
    await state().keep('Dana', null)
    expect(state().error?.code).toBe('db/full')
    expect(state().draft).toMatchObject({ whatIDid: 'Stayed', isStarted: true })
    expect(state().busy).toBeNull()
  })

  it('shows the win of another panel where that one was first', async () => {
    const keepPraise: PanelDeps['keepPraise'] = async () => ({ winId: 'theirs', created: false })
    const { state } = open(praised(), { keepPraise })
    await state().keep('Dana', null)
    expect(state().draft?.winId).toBe('theirs')
  })

  describe('taken back', () => {
    const sent = { text: 'My words', me: 'Dana', channelId: 'c', again: false, win: null }

    it('gives the draft back as it was, stored and shown', async () => {
      const { state, saveDraft } = open(praised('a'))
      state().edit({ text: 'My words', whatIDid: 'Stayed', whose: 'team' })
      const { outboxId = '', winId = '' } = state().draft ?? {}
      await state().send(sent)
      await state().cancel(message({ id: outboxId }), win(winId))
      const back = { text: 'My words', whatIDid: 'Stayed', whose: 'team' }
      expect(state().draft).toMatchObject({ ...back, isStarted: true })
      await vi.waitFor(() => expect(saveDraft).toHaveBeenLastCalledWith('a', expect.objectContaining(back)))
    })

    it('gives it back to its own ticket where another is shown', async () => {
      const { state, saveDraft } = open(praised('a'))
      state().edit({ text: 'My words' })
      const { outboxId = '' } = state().draft ?? {}
      await state().send(sent)
      state().accept(praised('b'))
      await state().cancel(message({ id: outboxId }), null)
      expect(state().draft).toMatchObject({ head: { key: 'b' }, text: null })
      expect(state().done).toBeNull()
      await vi.waitFor(() =>
        expect(saveDraft).toHaveBeenLastCalledWith('a', expect.objectContaining({ text: 'My words' })),
      )
    })

    it('gives the recorded words back where the panel was opened anew', async () => {
      const { state } = open(praised('a'))
      await state().cancel(message({ text: 'My words' }), win('w', { whatIDid: 'Stayed' }))
      expect(state().draft).toMatchObject({ text: 'My words', whatIDid: 'Stayed', isStarted: true })
    })

    it('gives nothing back where it was too late, or where an attempt has left before', async () => {
      const late = open(praised('a'), { cancelSend: async () => ({ cancelled: false }) })
      await late.state().cancel(message(), win('w'))
      expect(late.state().draft?.isStarted).toBe(false)
      const { state } = open(praised('a'))
      await state().cancel(message({ sentText: 'My words', attempt: 2 }), win('w'))
      expect(state().draft?.isStarted).toBe(false)
    })
  })

  it('keeps the draft and asks where another text about the same sentence went before', async () => {
    const sendPraise = vi.fn(panelDeps.sendPraise)
    sendPraise.mockResolvedValueOnce({ winId: 'theirs', outboxId: 'before', created: false, differs: true })
    const { state, saveDraft } = open(praised('a'), { sendPraise })
    state().edit({ text: 'Other words' })
    const input = { text: 'Other words', me: 'Dana', channelId: 'c', again: false, win: null }
    await state().send(input)
    expect(state()).toMatchObject({ isAskedAgain: true, done: null })
    expect(state().draft).toMatchObject({ text: 'Other words', isStarted: true })
    expect(saveDraft).not.toHaveBeenCalledWith('a', null)
    await state().send({ ...input, again: true })
    const [first, second] = sendPraise.mock.calls.map(([each]) => each)
    expect(second).toMatchObject({ again: true, text: 'Other words' })
    expect(second?.id).not.toBe(first?.id)
    expect(state()).toMatchObject({ isAskedAgain: false, done: 'sent' })
  })

  it('shows the message of another panel where it is the same text', async () => {
    const sendPraise: PanelDeps['sendPraise'] = async () => ({
      winId: 'theirs',
      outboxId: 'before',
      created: false,
      differs: false,
    })
    const { state } = open(praised('a'), { sendPraise })
    await state().send({ text: 'x', me: 'Dana', channelId: 'c', again: false, win: null })
    expect(state()).toMatchObject({ isAskedAgain: false, draft: { winId: 'theirs' } })
  })

  it('makes one win of one compliment, also at a later showing of its ticket', async () => {
    const sendPraise = vi.fn(panelDeps.sendPraise)
    const keepPraise = vi.fn(panelDeps.keepPraise)
    const { state } = open(praised('a'), { sendPraise, keepPraise })
    await state().keep('Dana', null)
    const kept = win(keepPraise.mock.calls[0]?.[0].win.id ?? '')
    state().accept(praised('b'))
    state().accept(praised('a'))
    await state().keep('Dana', kept)
    await state().send({ text: 'x', me: 'Dana', channelId: 'c', again: false, win: kept })
    expect(keepPraise).toHaveBeenCalledTimes(1)
    expect(sendPraise.mock.calls[0]?.[0].win.id).toBe(kept.id)
  })

  it('never sends an address or a number of a person inside the quote', async () => {
    const keepPraise = vi.fn(panelDeps.keepPraise)
    const sentence = 'Dana is great, write to me at priya@example.com!'
    const { state } = open(view(ticket({ praise: { sentence } })), { keepPraise })
    await state().keep('Dana', null)
    expect(keepPraise.mock.calls[0]?.[0].win.quote).toBe('Dana is great, write to me at [e-mail]!')
  })
})

describe('acts', () => {
  it('call what needs the gesture of the click before anything else', () => {
    const calls: string[] = []
    const { store, state } = open(view({ kind: 'unread' }, { access: 'tab' }))
    store.subscribe(() => calls.push('state'))
    void state().act('site', async () => void calls.push('request'))
    expect(calls[0]).toBe('request')
  })

  it('show a correction also on a held ticket, where the answer is the view of the one on screen', async () => {
    const { state } = open(praised('a'), { correct: async () => praised('b') })
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
    const { state } = open(view(ticket({}, { key: 'a' })), { correct })
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

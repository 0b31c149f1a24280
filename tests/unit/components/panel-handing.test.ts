import { describe, expect, it, vi } from 'vitest'
import type { PanelDeps } from '@/components/panel/deps'
import { AppError } from '@/lib/errors'
import { panelDeps } from '../../gallery/fake-deps'
import { message, win } from '../../gallery/rows'
import { ticket, view } from '../../gallery/views'
import { later, openPanel, praised, subjectOf } from './open-panel'

const TO_ANA = {
  subject: '',
  to: { personId: null, name: 'Ana' },
  email: null,
  way: 'channel' as const,
  channelId: 'c',
}

describe('sending and keeping', () => {
  it('hands over the text as it stood, bound to the ticket of its draft, even if another comes to the front', async () => {
    const sending = later<Awaited<ReturnType<PanelDeps['sendMessage']>>>()
    const sendMessage = vi.fn((_input: Parameters<PanelDeps['sendMessage']>[0]) => sending.promise)
    const { state } = openPanel(praised('a'), { sendMessage })
    const { outboxId = '', winId = '' } = state().draft ?? {}
    const done = state().send({ text: 'Exactly this', me: 'Dana', ...TO_ANA, again: false, win: null })
    state().accept(praised('b'))
    expect(subjectOf(state().shown)).toBe('Ticket a')
    sending.resolve({ winId, outboxId, created: true })
    await done
    const input = sendMessage.mock.calls[0]?.[0]
    expect(input).toMatchObject({ id: outboxId, text: 'Exactly this', channelId: 'c' })
    expect(input?.win).toMatchObject({ id: winId, praisedName: 'Dana', ticket: { subject: 'Ticket a' } })
  })

  it('asks once for a double click', async () => {
    const keepPraise = vi.fn(panelDeps.keepPraise)
    const { state } = openPanel(praised(), { keepPraise })
    await Promise.all([state().keep('Dana', null), state().keep('Dana', null)])
    expect(keepPraise).toHaveBeenCalledTimes(1)
  })

  it('keeps the draft and says what happened when it fails', async () => {
    const { state } = openPanel(praised(), { keepPraise: () => Promise.reject(new AppError('db/full')) })
    state().edit({ whatIDid: 'Stayed' })
    await state().keep('Dana', null)
    expect(state().error?.code).toBe('db/full')
    expect(state().draft).toMatchObject({ whatIDid: 'Stayed', isStarted: true })
    expect(state().busy).toBeNull()
  })

  it('shows the win of another panel where that one was first', async () => {
    const keepPraise: PanelDeps['keepPraise'] = async () => ({ winId: 'theirs', created: false })
    const { state } = openPanel(praised(), { keepPraise })
    await state().keep('Dana', null)
    expect(state().draft?.winId).toBe('theirs')
  })

  describe('taken back', () => {
    const sent = { text: 'My words', me: 'Dana', ...TO_ANA, again: false, win: null }

    it('gives the draft back as it was, stored and shown', async () => {
      const { state, saveDraft } = openPanel(praised('a'))
      state().edit({ text: 'My words', whatIDid: 'Stayed', whose: 'team' })
      const { outboxId = '', winId = '' } = state().draft ?? {}
      await state().send(sent)
      await state().cancel(message({ id: outboxId }), win(winId))
      const back = { text: 'My words', whatIDid: 'Stayed', whose: 'team' }
      expect(state().draft).toMatchObject({ ...back, isStarted: true })
      await vi.waitFor(() => expect(saveDraft).toHaveBeenLastCalledWith('a', expect.objectContaining(back)))
    })

    it('gives it back to its own ticket where another is shown', async () => {
      const { state, saveDraft } = openPanel(praised('a'))
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
      const { state } = openPanel(praised('a'))
      await state().cancel(message({ text: 'My words' }), win('w', { whatIDid: 'Stayed' }))
      expect(state().draft).toMatchObject({ text: 'My words', whatIDid: 'Stayed', isStarted: true })
    })

    it('gives nothing back where it was too late, or where an attempt has left before', async () => {
      const late = openPanel(praised('a'), { cancelSend: async () => ({ cancelled: false }) })
      await late.state().cancel(message(), win('w'))
      expect(late.state().draft?.isStarted).toBe(false)
      const { state } = openPanel(praised('a'))
      await state().cancel(message({ sentText: 'My words', attempt: 2 }), win('w'))
      expect(state().draft?.isStarted).toBe(false)
    })
  })

  it('keeps the draft and asks where another text about the same sentence went before', async () => {
    const sendMessage = vi.fn(panelDeps.sendMessage)
    sendMessage.mockResolvedValueOnce({ winId: 'theirs', outboxId: 'before', created: false, differs: true })
    const { state, saveDraft } = openPanel(praised('a'), { sendMessage })
    state().edit({ text: 'Other words' })
    const input = { text: 'Other words', me: 'Dana', ...TO_ANA, again: false, win: null }
    await state().send(input)
    expect(state()).toMatchObject({ askedAgain: expect.objectContaining({ to: TO_ANA.to }), done: null })
    expect(state().draft).toMatchObject({ text: 'Other words', isStarted: true })
    expect(saveDraft).not.toHaveBeenCalledWith('a', null)
    await state().send({ ...input, again: true })
    const [first, second] = sendMessage.mock.calls.map(([each]) => each)
    expect(second).toMatchObject({ again: true, text: 'Other words' })
    expect(second?.id).not.toBe(first?.id)
    expect(state()).toMatchObject({ askedAgain: null, done: 'sent' })
  })

  it('shows the message of another panel where it is the same text', async () => {
    const sendMessage: PanelDeps['sendMessage'] = async () => ({
      winId: 'theirs',
      outboxId: 'before',
      created: false,
      differs: false,
    })
    const { state } = openPanel(praised('a'), { sendMessage })
    await state().send({ text: 'x', me: 'Dana', ...TO_ANA, again: false, win: null })
    expect(state()).toMatchObject({ askedAgain: null, draft: { winId: 'theirs' } })
  })

  it('makes one win of one compliment, also at a later showing of its ticket', async () => {
    const sendMessage = vi.fn(panelDeps.sendMessage)
    const keepPraise = vi.fn(panelDeps.keepPraise)
    const { state } = openPanel(praised('a'), { sendMessage, keepPraise })
    await state().keep('Dana', null)
    const kept = win(keepPraise.mock.calls[0]?.[0].win.id ?? '')
    state().accept(praised('b'))
    state().accept(praised('a'))
    await state().keep('Dana', kept)
    await state().send({ text: 'x', me: 'Dana', ...TO_ANA, again: false, win: kept })
    expect(keepPraise).toHaveBeenCalledTimes(1)
    expect(sendMessage.mock.calls[0]?.[0].win?.id).toBe(kept.id)
  })

  describe('handed over', () => {
    const byMail = { ...TO_ANA, email: 'ana@example.com', way: 'mailto' as const, channelId: '', win: null }
    const mail = { ...byMail, subject: 'Praise', text: 'My words', me: 'Dana', again: false }

    it('is written first, then opened with what stood there and the last line, and holds the ticket no more', async () => {
      const calls: string[] = []
      const sendMessage = vi.fn(async (input: Parameters<PanelDeps['sendMessage']>[0]) => {
        calls.push('written')
        return panelDeps.sendMessage(input)
      })
      const handOver = vi.fn(async (_: Parameters<PanelDeps['handOver']>[0]) => void calls.push('opened'))
      const { state } = openPanel(praised('a'), { sendMessage, handOver })
      state().edit({ text: 'My words' })
      await state().send(mail)
      expect(calls).toEqual(['written', 'opened'])
      expect(handOver.mock.calls[0]?.[0]).toEqual({
        way: 'mailto',
        to: 'ana@example.com',
        subject: 'Praise',
        text: expect.stringMatching(/^My words\n\n#\w{4}$/),
      })
      expect(state()).toMatchObject({ done: 'handed-over', draft: { isStarted: false } })
      state().accept(praised('b'))
      expect(subjectOf(state().shown)).toBe('Ticket b')
    })

    it('stays written where nothing could be opened, and says so', async () => {
      const { state } = openPanel(praised('a'), {
        handOver: () => Promise.reject(new AppError('copy/denied')),
      })
      await state().send(mail)
      expect(state()).toMatchObject({ done: 'handed-over', error: { code: 'copy/denied' }, busy: null })
    })

    it('opens nothing for a second panel, whose message was not the first', async () => {
      const handOver = vi.fn(panelDeps.handOver)
      const sendMessage: PanelDeps['sendMessage'] = async () => ({
        winId: 'theirs',
        outboxId: 'before',
        created: false,
        differs: false,
      })
      const { state } = openPanel(praised('a'), { handOver, sendMessage })
      await state().send(mail)
      expect(handOver).not.toHaveBeenCalled()
    })
  })

  it('never sends an address or a number of a person inside the quote', async () => {
    const keepPraise = vi.fn(panelDeps.keepPraise)
    const sentence = 'Dana is great, write to me at priya@example.com!'
    const quote = 'Dana is great, write to me at [e-mail]!'
    const { state } = openPanel(view(ticket({ praise: { sentence, quote } })), { keepPraise })
    await state().keep('Dana', null)
    expect(keepPraise.mock.calls[0]?.[0].win.quote).toBe(quote)
  })
})

/** One click is one win and one message, whatever is clicked twice, taken back or cannot be written. */
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openRecords, type Records } from '@/lib/records/open'
import { changeOutbox } from '@/lib/records/outbox'
import { listWins } from '@/lib/records/wins'
import { claimed, retried, settled } from '@/lib/sharing/outbox'
import { cancelSend, dropMessage, keepWin, sendMessage } from '@/lib/sharing/send-message'
import type { SendMessage } from '@/lib/sharing/types'
import { aDraft, aPraise } from './praise'

const NOW = 1_790_000_000_000
let db: Records
beforeEach(() => {
  db = openRecords('praise')
})
afterEach(() => db.delete())

const send = (part: Partial<SendMessage> = {}, now = NOW) => sendMessage(db, aPraise(part), now)
const counts = async () => [await db.wins.count(), await db.tickets.count(), await db.outbox.count()]

describe('sendMessage', () => {
  it('writes the win, the identity of its ticket, and a message that waits for the undo', async () => {
    expect(await send()).toEqual({ winId: 'w1', outboxId: 'o1', created: true })
    expect(await db.outbox.get('o1')).toMatchObject({
      state: 'queued',
      text: 'A customer praised my work.',
      notBefore: NOW + 5000,
      winId: 'w1',
      ticketKey: 'demo-desk https://desk.example.com 1',
    })
    expect(await listWins(db)).toMatchObject([
      { id: 'w1', outboxId: 'o1', at: NOW, createdAt: NOW, deletedAt: null },
    ])
    expect(await db.tickets.toArray()).toMatchObject([{ ticketId: '1', subject: 'Export is empty' }])
  })

  it('a double click is one message, even at the same moment', async () => {
    const answers = await Promise.all([send(), send(), send()])
    expect(answers.filter((each) => each.created)).toHaveLength(1)
    expect(await counts()).toEqual([1, 1, 1])
  })

  it('the same sentence from a second panel is one message, unless the agent says again', async () => {
    await send()
    const second = { id: 'o2', win: aDraft({ id: 'w2' }) }
    const known = { winId: 'w1', outboxId: 'o1', created: false, differs: false }
    expect(await send(second)).toEqual(known)
    expect(await send({ ...second, channelId: 'other' })).toMatchObject({ outboxId: 'o2', created: true })
    expect(await send({ id: 'o3', win: aDraft({ id: 'w3' }), again: true })).toMatchObject({ created: true })
    expect(await send({ id: 'o4', win: aDraft({ id: 'w4', quote: 'Another one.' }) })).toMatchObject({
      created: true,
    })
  })

  it('is the same only to the same person by the same way: mail after the channel is another message', async () => {
    await send({ to: { personId: 'p-ana', name: 'Ana' } })
    const other = (id: string, part: Partial<SendMessage>) =>
      send({ id, win: aDraft({ id: `w-${id}` }), ...part })
    expect(await other('o2', { to: { personId: 'p-ana', name: 'Ana Lima' } })).toMatchObject({
      created: false,
    })
    expect(await other('o3', { to: { personId: 'p-rui', name: 'Ana' } })).toMatchObject({ created: true })
    const byMail = { way: 'mailto' as const, channelId: '', to: { personId: 'p-ana', name: 'Ana' } }
    expect(await other('o4', byMail)).toMatchObject({ created: true })
    expect(await other('o5', byMail)).toMatchObject({ outboxId: 'o4', created: false })
    await db.outbox.update('o4', { to: { personId: null, name: '' } })
    expect(await other('o6', byMail)).toMatchObject({ outboxId: 'o4', created: false })
  })

  it.each(['mailto', 'gmail', 'outlook', 'outlook-com', 'copy'] as const)(
    'hands %s over at once: nothing waits, nothing can be taken back, and only a person says how it ended',
    async (way) => {
      await send({ way, channelId: 'c1', subject: 'Praise' })
      const subject = way === 'copy' ? '' : 'Praise'
      const row = { state: 'handed-over', way, channelId: '', subject, tries: 0 }
      expect(await db.outbox.get('o1')).toMatchObject(row)
      expect(await cancelSend(db, 'o1', NOW + 1)).toBe(false)
      await dropMessage(db, 'o1', NOW + 2)
      expect(await db.outbox.count()).toBe(0)
      expect(await db.wins.get('w1')).toMatchObject({ outboxId: null, deletedAt: null })
    },
  )

  it('says where what is not sent a second time differs from what went', async () => {
    await send()
    const id = 'o2'
    expect(await send({ id })).toMatchObject({ created: false, differs: false })
    expect(await send({ id, text: 'Edited since.' })).toMatchObject({ created: false, differs: true })
    expect(await send({ text: 'Edited since.' })).toMatchObject({ created: false, differs: true })
    const hers = aDraft({ id: 'w2', whose: 'colleague', praisedName: 'Ines' })
    expect(await send({ id, win: hers })).toMatchObject({ created: false, differs: true })
    expect((await db.outbox.toArray()).map((row) => row.text)).toEqual(['A customer praised my work.'])
    expect(await send({ id, text: 'Edited since.', again: true })).toMatchObject({ created: true })
  })

  it('a win that was kept before is sent, not doubled', async () => {
    await keepWin(db, { win: aDraft({ whatIDid: '' }) }, NOW)
    await send({ win: aDraft({ whatIDid: 'Rebuilt it.' }) }, NOW + 9)
    expect(await listWins(db)).toMatchObject([{ whatIDid: 'Rebuilt it.', outboxId: 'o1', createdAt: NOW }])
  })

  it('stores nothing that a draft carries beyond its fields', async () => {
    await send({ win: { ...aDraft(), html: '<b>' } as never })
    expect(JSON.stringify(await db.wins.toArray())).not.toContain('<b>')
  })

  it('a full disk is said, and leaves nothing half written', async () => {
    await db.open()
    const full = () => Promise.reject(new DOMException('no space', 'QuotaExceededError'))
    const add = vi.spyOn(db.outbox, 'add').mockImplementation(full as never)
    await expect(send()).rejects.toMatchObject({ code: 'db/full' })
    expect(await counts()).toEqual([0, 0, 0])
    add.mockRestore()
    expect(await send()).toMatchObject({ created: true })
  })
})

describe('keepWin', () => {
  it('keeps once, and again after it was taken back', async () => {
    const keep = () => keepWin(db, { win: aDraft() }, NOW)
    expect([await keep(), await keep()].map((each) => each.created)).toEqual([true, false])
    await db.wins.update('w1', { deletedAt: NOW })
    expect((await keep()).created).toBe(true)
    expect(await counts()).toEqual([1, 1, 0])
  })

  it('takes a win without a ticket', async () => {
    await keepWin(db, { win: aDraft({ ticket: null, at: 5 }) }, NOW)
    expect(await listWins(db)).toMatchObject([{ ticketKey: null, ticket: null, at: 5 }])
    expect(await db.tickets.count()).toBe(0)
  })
})

describe('cancelSend', () => {
  it('takes back the message and the win that the same click made', async () => {
    await send()
    expect(await cancelSend(db, 'o1', NOW + 1)).toBe(true)
    expect(await db.outbox.count()).toBe(0)
    expect(await listWins(db)).toEqual([])
    expect(await send({}, NOW + 2)).toMatchObject({ created: true })
    expect(await listWins(db)).toHaveLength(1)
  })

  it('leaves a win that was kept before', async () => {
    await keepWin(db, { win: aDraft() }, NOW - 9)
    await send()
    await cancelSend(db, 'o1', NOW + 1)
    expect(await listWins(db)).toMatchObject([{ outboxId: null }])
  })

  it.each([
    ['unconfirmed', { state: 'unconfirmed', status: null }],
    ['failed', { state: 'failed', status: 404 }],
  ] as const)(
    'of “Send again” lets a message that was %s rest as it was, with its win',
    async (state, outcome) => {
      await send()
      await changeOutbox(db, 'o1', (row) => claimed(row, 'me', 'as it left', NOW + 5000))
      const rested = await changeOutbox(db, 'o1', (row) => settled(row, 'me', outcome, NOW + 6000))
      await changeOutbox(db, 'o1', (row) => retried(row, NOW + 7000))
      expect(await cancelSend(db, 'o1', NOW + 8000)).toBe(true)
      expect(await db.outbox.get('o1')).toEqual({
        ...rested,
        notBefore: NOW + 7000,
        settledAt: NOW + 8000,
        updatedAt: NOW + 8000,
      })
      expect(rested).toMatchObject({ state, attempt: 1, sentText: 'as it left' })
      expect(await listWins(db)).toMatchObject([{ id: 'w1', outboxId: 'o1' }])
    },
  )

  it('keeps what is known where a server asked to wait: refused, or in doubt since the attempt before', async () => {
    const refuse = (now: number) =>
      changeOutbox(db, 'o1', (row) => {
        const sending = claimed(row, 'me', 'as it left', now)
        return sending && settled(sending, 'me', { state: 'retry', status: 429, after: null }, now)
      })
    await send()
    await refuse(NOW + 5000)
    await cancelSend(db, 'o1', NOW + 6000)
    expect(await db.outbox.get('o1')).toMatchObject({
      state: 'failed',
      attempt: 1,
      problem: { code: 'send/rate-limited', status: 429 },
    })
    await changeOutbox(db, 'o1', (row) => ({
      ...row,
      state: 'unconfirmed',
      problem: { code: 'send/unconfirmed', status: null },
    }))
    await changeOutbox(db, 'o1', (row) => retried(row, NOW + 7000))
    await refuse(NOW + 8000)
    await cancelSend(db, 'o1', NOW + 9000)
    expect(await db.outbox.get('o1')).toMatchObject({ state: 'unconfirmed', attempt: 2 })
    expect(await listWins(db)).toHaveLength(1)
  })

  it('comes too late once it is being sent', async () => {
    await send()
    await changeOutbox(db, 'o1', (row) => ({ ...row, state: 'sending' }))
    expect(await cancelSend(db, 'o1', NOW + 1)).toBe(false)
    expect(await cancelSend(db, 'unknown', NOW + 1)).toBe(false)
    expect(await counts()).toEqual([1, 1, 1])
  })
})

describe('dropMessage', () => {
  it.each(['failed', 'unconfirmed'] as const)(
    'closes a message that %s, and keeps its win',
    async (state) => {
      await send()
      await changeOutbox(db, 'o1', (row) => ({ ...row, state, sentText: 'as it left' }))
      await dropMessage(db, 'o1', NOW + 1)
      expect(await db.outbox.count()).toBe(0)
      expect(await listWins(db)).toMatchObject([{ id: 'w1', outboxId: null }])
      await dropMessage(db, 'o1', NOW + 2)
    },
  )

  it.each(['queued', 'sending', 'sent'] as const)('leaves a message that is %s', async (state) => {
    await send()
    await changeOutbox(db, 'o1', (row) => ({ ...row, state }))
    await dropMessage(db, 'o1', NOW + 1)
    expect(await counts()).toEqual([1, 1, 1])
  })
})

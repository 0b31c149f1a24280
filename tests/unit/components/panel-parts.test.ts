import { describe, expect, it } from 'vitest'
import { newDraft } from '@/components/panel/draft'
import { excerptOf, withSentence } from '@/components/panel/excerpt'
import { keyAct } from '@/components/panel/keys'
import { placed } from '@/components/panel/order'
import { placeOf } from '@/components/panel/place'
import { textOf } from '@/components/panel/praise-text'
import { elsewhere, messageOf, stuckIn, winOf } from '@/components/panel/receiver'
import { progressOf } from '@/components/ui/progress'
import { sendAgain } from '@/components/ui/send-again'
import { AppError } from '@/lib/errors'
import type { OutboxRow } from '@/lib/records/rows'
import { message, NOW, win } from '../../gallery/rows'
import { praise, ticket, understanding } from '../../gallery/views'

const draftOf = (more = {}) => {
  const draft = newDraft(ticket({ praise: more }), () => 'id')
  if (!draft) throw new Error('no draft')
  return draft
}

describe('the order of the panel', () => {
  it('puts a compliment first and folds the rest, until it is sent or kept', () => {
    const found = understanding({ praise: {} })
    expect(placed(found, 'waiting', {})).toEqual([
      { section: 'praise', isOpen: true },
      { section: 'style', isOpen: false },
      { section: 'guidance', isOpen: false },
    ])
    expect(placed(found, 'done', {}).every(({ isOpen }) => isOpen)).toBe(true)
  })

  it('puts guidance before style in a complaint and on a sensitive message', () => {
    const complaint = understanding({ latest: { complaint: { found: true, theme: null } } })
    const sensitive = understanding({ latest: { sensitive: true } })
    for (const each of [complaint, sensitive])
      expect(placed(each, 'none', {}).map(({ section }) => section)).toEqual(['guidance', 'style'])
  })

  it('puts a compliment behind a complaint, closed', () => {
    const latest = { complaint: { found: true, theme: null } }
    expect(placed(understanding({ praise: {}, latest }), 'waiting', {})).toEqual([
      { section: 'guidance', isOpen: true },
      { section: 'praise', isOpen: false },
      { section: 'style', isOpen: true },
    ])
  })

  it('leaves a compliment to the strip on a sensitive message, until the agent asks for it', () => {
    const found = understanding({ praise: {}, latest: { sensitive: true } })
    expect(placed(found, 'waiting', {}).map(({ section }) => section)).toEqual(['guidance', 'style'])
    expect(placed(found, 'waiting', { praise: true })[1]).toEqual({ section: 'praise', isOpen: true })
    expect(placed(found, 'done', {})[1]).toEqual({ section: 'praise', isOpen: false })
  })

  it('leaves open and closed what the agent opened and closed', () => {
    expect(placed(understanding(), 'none', { style: false })[0]).toEqual({ section: 'style', isOpen: false })
  })

  it('shows nothing of a ticket without customer messages', () => {
    expect(placed(null, 'none', {})).toEqual([])
  })
})

describe('the place on the map', () => {
  it('is told in words, by how far it is from the middle', () => {
    expect([-1, -0.34, -0.1, 0, 0.2, 0.7].map(placeOf)).toEqual([
      'low',
      'lower',
      'middle',
      'middle',
      'higher',
      'high',
    ])
  })
})

describe('an excerpt', () => {
  const text = `${'Nothing of note here. '.repeat(40)}Send the exact figures, please.`
  const start = text.indexOf('exact figures')
  const evidence = [{ start, end: start + 13, type: 'analytical' as const, weight: 1 }]
  const all = (pieces: { text: string }[]) => pieces.map((piece) => piece.text).join('')

  it('is the text itself where it is short, with every character kept', () => {
    const { pieces, isCut } = excerptOf('Send the exact figures.', [
      { start: 9, end: 22, type: 'analytical', weight: 1 },
    ])
    expect(all(pieces)).toBe('Send the exact figures.')
    expect(pieces.map((piece) => piece.type)).toEqual([null, 'analytical', null])
    expect(isCut).toBe(false)
  })

  it('goes to where the evidence is', () => {
    const { pieces, isCut } = excerptOf(text, evidence)
    expect(isCut).toBe(true)
    expect(all(pieces)).toContain('exact figures')
    expect(all(pieces).length).toBeLessThan(260)
  })

  it('cuts out a sentence across the marks in it, and leaves dots alone', () => {
    const said = 'Why? You were so kind. Send the figures.'
    const { pieces } = excerptOf(said, [{ start: 14, end: 21, type: 'personal', weight: 1 }])
    const cut = withSentence(pieces, { start: 5, end: 22 })
    expect(all(cut)).toBe(said)
    expect(all(cut.filter(({ isSaid }) => isSaid))).toBe('You were so kind.')
    expect(cut.find(({ type }) => type)?.isSaid).toBe(true)
    const shortened = excerptOf(text, evidence).pieces
    expect(all(withSentence(shortened, { start: 0, end: text.length }))).toBe(all(shortened))
    expect(withSentence(shortened, { start: 0, end: text.length })[0]?.isSaid).toBeUndefined()
  })

  it('keeps the beginning where there is no evidence', () => {
    expect(all(excerptOf(text, []).pieces)).toMatch(/^Nothing of note/)
  })

  it('survives evidence that overlaps, is empty or runs backwards', () => {
    const odd = [
      { start: 0, end: 5, type: 'personal' as const, weight: 1 },
      { start: 3, end: 8, type: 'functional' as const, weight: 1 },
      { start: 9, end: 9, type: 'functional' as const, weight: 1 },
      { start: 12, end: 10, type: 'functional' as const, weight: 1 },
    ]
    expect(all(excerptOf('Hello to everybody', odd).pieces)).toBe('Hello to everybody')
  })
})

describe('keys', () => {
  const press = (key: string, more = {}) => ({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    defaultPrevented: false,
    isComposing: false,
    ...more,
  })

  it('act by single letters and pick types by number', () => {
    expect(keyAct(press('c'), false)).toBe('correct')
    expect(keyAct(press('K'), false)).toBe('keep')
    expect(keyAct(press('?'), false)).toBe('help')
    expect(keyAct(press('3'), false)).toEqual({ pick: 'functional' })
  })

  it('do nothing while somebody types, composes, or presses a browser key', () => {
    expect(keyAct(press('c'), true)).toBeNull()
    expect(keyAct(press('c', { ctrlKey: true }), false)).toBeNull()
    expect(keyAct(press('c', { isComposing: true }), false)).toBeNull()
    expect(keyAct(press('5'), false)).toBeNull()
  })
})

describe('the text of a praise', () => {
  it('is composed from the fields until the agent writes it', () => {
    const draft = { ...draftOf(), whatIDid: 'Checked every invoice' }
    expect(textOf(draft, 'Dana', 'leader')).toContain('What I did: Checked every invoice')
    expect(textOf({ ...draft, text: 'My own' }, 'Dana', 'leader')).toBe('My own')
  })
})

describe('where a praise stands', () => {
  it('finds its win by its own id, or by the message after the panel was opened again', () => {
    const draft = draftOf()
    const at = Date.parse(praise().sentAt ?? '')
    expect(winOf(draft, [win('other', { at: at + 1 })])).toBeNull()
    expect(winOf(draft, [win('before', { at })])?.id).toBe('before')
    expect(winOf(draft, [win('before', { at }), win('id', { at: 5 })])?.id).toBe('id')
  })

  it('does not take another praise for its own where the page gives no time', () => {
    const draft = draftOf({ sentAt: null })
    expect(winOf(draft, [win('other', { quote: 'Thank you, Dana.' })])).toBeNull()
    expect(winOf(draft, [win('same')])?.id).toBe('same')
  })

  it('shows the newest message of a win that was sent', () => {
    const rows = [message({ id: 'b' }), message({ id: 'a' })]
    expect(messageOf(win('win-1', { outboxId: 'a' }), rows)?.id).toBe('a')
    expect(messageOf(null, rows)).toBeNull()
  })

  it('tells of praise of other tickets, not of the one on screen', () => {
    const rows = [message({ id: 'a', ticketKey: 'x' })]
    expect(elsewhere(rows, null, null).map(({ id }) => id)).toEqual(['a'])
    expect(elsewhere(rows, 'x', null)).toEqual([])
  })

  it('tells of a message that belongs to no win, unless its tool shows it', () => {
    const rows = [message({ id: 'e', kind: 'escalation', winId: null, ticketKey: 'x' })]
    expect(elsewhere(rows, 'y', 'escalate')).toHaveLength(1)
    expect(elsewhere(rows, 'x', null)).toHaveLength(1)
    expect(elsewhere(rows, 'x', 'escalate')).toEqual([])
  })

  it('leads to where a person decides: the tool of an escalation, of thanks on their ticket, else the wins', () => {
    const failed = (id: string, kind: OutboxRow['kind'], ticketKey: string) =>
      message({ id, kind, ticketKey, state: 'failed' })
    const rows = [
      failed('e1', 'escalation', 'x'),
      failed('e2', 'escalation', 'y'),
      failed('t1', 'thanks', 'x'),
      failed('t2', 'thanks', 'y'),
      failed('p', 'praise', 'y'),
      message({ id: 'fine', state: 'sent' }),
    ]
    expect(stuckIn(rows, 'x', null)).toEqual([
      { what: 'escalations', tool: 'escalate', count: 2 },
      { what: 'thanks', tool: 'thanks', count: 1 },
      { what: 'praise', tool: null, count: 2 },
    ])
    expect(stuckIn(rows, 'x', 'escalate').map(({ what }) => what)).toEqual(['thanks', 'praise'])
    expect(stuckIn([], 'x', null)).toEqual([])
  })
})

describe('a message on its way', () => {
  it('counts down, then sends or waits for the network', () => {
    const row = message({ notBefore: NOW + 4100 })
    expect(progressOf(row, NOW, true)).toEqual({ kind: 'counting', seconds: 5 })
    expect(progressOf(row, NOW + 5000, true)).toEqual({ kind: 'sending' })
    expect(progressOf(row, NOW + 5000, false)).toEqual({ kind: 'offline' })
  })

  it('asks for the permission before it is sent again, where only that was missing', async () => {
    const calls: string[] = []
    const acts = {
      allowChannel: async (id: string) => void calls.push(`allow ${id}`),
      retry: async (id: string) => void calls.push(`retry ${id}`),
    }
    const denied = message({ id: 'a', state: 'failed', problem: { code: 'perm/denied', status: null } })
    const asking = sendAgain(denied, acts)
    // Inside the click: nothing is awaited before it.
    expect(calls).toEqual(['allow channel-1'])
    await asking
    await sendAgain(message({ id: 'b', problem: { code: 'send/rejected', status: 404 } }), acts)
    expect(calls).toEqual(['allow channel-1', 'retry a', 'retry b'])
    const refused = { ...acts, allowChannel: () => Promise.reject(new AppError('perm/denied')) }
    await expect(sendAgain(denied, refused)).rejects.toThrow('perm/denied')
    expect(calls).toHaveLength(3)
  })

  it('waits where the channel asked for it, which is no countdown', () => {
    const until = NOW + 60_000
    expect(progressOf(message({ tries: 1, notBefore: until }), NOW, true)).toEqual({ kind: 'waiting', until })
  })

  it('says who said that it arrived', () => {
    const sent = message({ state: 'sent', settledAt: NOW, confirmedBy: 'person' })
    expect(progressOf(sent, NOW, true)).toEqual({ kind: 'sent', at: NOW, byPerson: true })
  })
})

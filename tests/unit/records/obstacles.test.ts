/** An obstacle is kept by one click, refined in place, and goes with its ticket only when it is gone for good. */
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ObstacleInput, removeObstacle, restoreObstacle, saveObstacle } from '@/lib/records/obstacles'
import { openRecords, type Records } from '@/lib/records/open'

const ticket = {
  helpdesk: 'demo-desk',
  id: '1',
  url: 'https://desk.example.com/tickets/1',
  subject: 'Export is empty',
}
const customer = { key: 'mail ines@example.com', name: 'Ines Moreau', email: 'ines@example.com' }
const nowhere = { ticket: null, customer: null }
const input = (part: Partial<ObstacleInput> = {}): ObstacleInput => ({
  id: 'b1',
  cause: 'tool',
  minutes: null,
  text: '',
  ...part,
})

let db: Records
beforeEach(() => {
  db = openRecords('obstacles')
})
afterEach(() => db.delete())

describe('saving', () => {
  it('keeps cause, place and time at the first save, with the identity of the ticket only', async () => {
    const withMore = { ...ticket, body: 'secret' }
    await saveObstacle(db, input(), { ticket: withMore, customer }, 10)
    expect(await db.obstacles.toArray()).toEqual([
      {
        ...input(),
        ticketKey: 'demo-desk https://desk.example.com 1',
        ticket,
        customerKey: customer.key,
        at: 10,
        createdAt: 10,
        updatedAt: 10,
        deletedAt: null,
      },
    ])
    expect(await db.tickets.toArray()).toMatchObject([
      { subject: 'Export is empty', customerKey: customer.key },
    ])
    expect(JSON.stringify([await db.obstacles.toArray(), await db.tickets.toArray()])).not.toContain('secret')
  })

  it('changes what is said at later saves, never where and when it happened', async () => {
    await saveObstacle(db, input(), { ticket, customer }, 10)
    await saveObstacle(db, input({ cause: 'policy', minutes: 15, text: ' Two signatures ' }), nowhere, 20)
    expect(await db.obstacles.toArray()).toMatchObject([
      { cause: 'policy', minutes: 15, text: 'Two signatures', ticket, at: 10, createdAt: 10, updatedAt: 20 },
    ])
  })

  it('needs no ticket', async () => {
    await saveObstacle(db, input(), nowhere, 10)
    expect(await db.obstacles.get('b1')).toMatchObject({ ticketKey: null, ticket: null, customerKey: null })
    expect(await db.tickets.count()).toBe(0)
  })

  it.each([
    [Number.NaN, null],
    [-5, null],
    [0, null],
    [7.6, 8],
    [999_999, 1440],
  ])('takes %s minutes as %s', async (minutes, stored) => {
    await saveObstacle(db, input({ minutes }), nowhere, 1)
    expect(await db.obstacles.get('b1')).toMatchObject({ minutes: stored })
  })

  it('cuts a text that nobody would read out', async () => {
    await saveObstacle(db, input({ text: 'x'.repeat(1_000_000) }), nowhere, 1)
    expect((await db.obstacles.get('b1'))?.text).toHaveLength(500)
  })
})

describe('taking back', () => {
  it('hides a row at once, and a text that arrives late does not bring it back', async () => {
    await saveObstacle(db, input(), { ticket, customer }, 1)
    expect(await removeObstacle(db, 'b1', 2)).toBe(true)
    await saveObstacle(db, input({ text: 'late' }), { ticket, customer }, 3)
    expect(await db.obstacles.get('b1')).toMatchObject({ deletedAt: 2 })
    expect(await restoreObstacle(db, 'b1', 4)).toBe(true)
    expect(await db.obstacles.get('b1')).toMatchObject({ deletedAt: null, text: 'late' })
  })

  it('says where there is no such row', async () => {
    expect(await removeObstacle(db, 'unknown', 1)).toBe(false)
    expect(await restoreObstacle(db, 'unknown', 1)).toBe(false)
  })
})

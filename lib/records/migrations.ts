/**
 * The shape of the database over time. Append only: a published entry is frozen by a hash in its test.
 * An upgrader is `async`, touches only its transaction and uses nothing of today's code.
 */
import type { Transaction } from 'dexie'

export type Migration = {
  version: number
  /** Changed tables only; only what is queried is indexed; never a boolean, such rows drop out silently. */
  stores: Readonly<Record<string, string | null>>
  upgrade?: (transaction: Transaction) => Promise<void>
}

export const migrations: readonly Migration[] = [
  {
    version: 1,
    stores: {
      wins: 'id, at, ticketKey, outboxId',
      outbox: 'id, state, winId, ticketKey, createdAt',
      tickets: 'id, &key',
      people: 'id, role',
      corrections: 'id, ticketKey, at',
    },
  },
  {
    version: 2,
    stores: {
      wins: 'id, at, ticketKey, outboxId, customerKey',
      tickets: 'id, &key, customerKey',
      notes: 'id, ticketKey, customerKey, updatedAt',
      customers: 'id, &key',
      promises: 'id, ticketKey, customerKey, dueAt',
      obstacles: 'id, at, ticketKey',
    },
    upgrade: async (transaction) => {
      const fill = (table: string, defaults: object) =>
        transaction
          .table(table)
          .toCollection()
          .modify((row) => Object.assign(row, { ...defaults, ...row }))
      await fill('wins', { customerKey: null })
      await fill('tickets', { customerKey: null })
      await fill('outbox', { kind: 'praise', to: { personId: null, name: '' }, way: 'channel', subject: '' })
      await fill('people', { way: null, leaderId: null, department: '', themes: [], escalation: 'no' })
    },
  },
  {
    version: 3,
    stores: { corrections: 'id, ticketKey, at' },
    upgrade: async (transaction) => {
      await transaction
        .table('corrections')
        .toCollection()
        .modify((row) => Object.assign(row, { unclear: null, measures: null, ...row }))
    },
  },
]

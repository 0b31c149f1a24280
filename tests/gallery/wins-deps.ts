/** Acts of the wins page that do nothing but answer; those on wins change the rows, as the background does. */
import type { WinsDeps } from '@/components/wins/deps'
import { watching } from './fake-deps'
import { changeRows, rows } from './records'
import { NOW } from './rows'

const nothing = async () => {}

/** Set by what is removed, and back again. */
function mark(table: 'wins' | 'notes', id: string, deletedAt: number | null): void {
  const gone = removed.get(id)
  if (deletedAt === null && gone) changeRows({ [table]: [...(rows[table] ?? []), gone].sort(byTime) })
  const row = rows[table]?.find((each) => each.id === id)
  if (deletedAt === null || !row) return
  removed.set(id, row)
  changeRows({ [table]: rows[table]?.filter((each) => each.id !== id) })
}

type AnyRow = { id: string; at?: number; updatedAt: number }
const removed = new Map<string, AnyRow>()
const byTime = (a: AnyRow, b: AnyRow) => (b.at ?? b.updatedAt) - (a.at ?? a.updatedAt)

export function winsDeps(more: Partial<WinsDeps> = {}): WinsDeps {
  let ids = 0
  let random = 0
  removed.clear()
  return {
    keepWin: async ({ win }) => {
      const times = { createdAt: NOW, updatedAt: NOW, deletedAt: null }
      const { customer, ...fields } = win
      const row = {
        ...fields,
        at: win.at ?? NOW,
        ticketKey: null,
        customerKey: customer?.key ?? null,
        outboxId: null,
      }
      changeRows({ wins: [{ ...row, ...times }, ...(rows.wins ?? [])] })
      return { winId: win.id, created: true }
    },
    removeWin: async (id) => mark('wins', id, NOW),
    restoreWin: async (id) => mark('wins', id, null),
    editWin: async (id, edit) => {
      const edited = rows.wins?.map((row) =>
        row.id === id ? { ...row, ...edit, updatedAt: row.updatedAt + 1 } : row,
      )
      changeRows({ wins: edited })
    },
    removeNote: async (id) => mark('notes', id, NOW),
    restoreNote: async (id) => mark('notes', id, null),
    claimPrompt: async () => null,
    doPrompt: nothing,
    setPromptOff: nothing,
    watchPromptsOff: watching([]),
    cancelSend: nothing,
    retry: nothing,
    allowChannel: nothing,
    handOver: nothing,
    reopen: async () => ({ text: null }),
    arrived: nothing,
    dropMessage: nothing,
    openTicket: () => {},
    openOptions: () => {},
    address: { read: () => ({ hash: '', query: '' }), write: () => {}, watch: () => () => {} },
    now: () => NOW,
    newId: () => {
      ids += 1
      return `own-${ids}`
    },
    random: () => {
      random = (random + 0.37) % 1
      return random
    },
    ...more,
  }
}

/** The panel's end of a lesson: the script in the page, and what becomes of what it answers. */
import * as v from 'valibot'
import type { PageLesson } from '@/components/panel/teach/deps'
import { covers } from '../helpdesks/taught-address'
import { taughtRules } from '../helpdesks/taught-schema'
import { TAUGHT } from '../helpdesks/taught-site'
import type { Preview, Taught } from '../helpdesks/teach/types'
import { holdLine, send } from '../messages'
import { injectTeaching } from '../permissions'
import { taughtSites } from '../settings'

const LINE = v.pipe(v.string(), v.maxLength(20_000))

/** A page may have taken over its script: what comes from there is checked before it is shown or kept. */
const preview: v.GenericSchema<unknown, Preview> = v.variant('kind', [
  v.object({
    kind: v.literal('found'),
    taught: taughtRules,
    ticketId: LINE,
    subject: LINE,
    messages: v.pipe(
      v.array(
        v.object({
          role: v.picklist(['customer', 'agent', 'note', 'system']),
          author: v.nullable(LINE),
          words: LINE,
        }),
      ),
      v.maxLength(20_000),
    ),
  }),
  v.object({
    kind: v.literal('problem'),
    problem: v.picklist(['same', 'no-list', 'subject', 'address']),
  }),
])

const spot = v.nullable(v.object({ words: LINE, at: v.number(), of: v.number() }))
const taken = v.nullable(v.object({ words: LINE }))

export async function startTeaching(tabId: number, ended: () => void): Promise<PageLesson> {
  await injectTeaching(tabId)
  const end = holdLine('teach', tabId, ended)
  return {
    point: async (target, words) => v.parse(taken, await send('teach.point', { target, words }, tabId)),
    move: async (by) => v.parse(spot, await send('teach.move', { by }, tabId)),
    take: () => send('teach.take', undefined, tabId),
    leave: () => send('teach.leave', undefined, tabId),
    result: async (names) => v.parse(preview, await send('teach.result', { names }, tabId)),
    correct: async (index, role, names) =>
      v.parse(preview, await send('teach.correct', { index, role, names }, tabId)),
    end,
  }
}

/** The same page taught anew keeps its id, and so everything that is kept of its tickets. */
export async function saveTaught(taught: Taught, name: string): Promise<void> {
  const sites = await taughtSites.getValue()
  const before = sites.find(
    ({ origin, address }) => origin === taught.origin && covers(address, taught.address),
  )
  const id = before?.id ?? freeId(taught.origin, new Set(sites.map((site) => site.id)))
  const seen = new Date().toISOString().slice(0, 10)
  await send('site.teach', { site: { ...taught, id, name, seen } })
}

/** "taught-desk-example-com", and "-2" where one page of this host is known already. */
function freeId(origin: string, known: ReadonlySet<string>): string {
  const host = new URL(origin).host.replace(/[^a-z0-9]+/g, '-').slice(0, 80)
  const names = Array.from({ length: known.size + 1 }, (_, index) =>
    index === 0 ? `${TAUGHT}${host}` : `${TAUGHT}${host}-${index + 1}`,
  )
  return names.find((name) => !known.has(name)) ?? `${TAUGHT}${crypto.randomUUID()}`
}

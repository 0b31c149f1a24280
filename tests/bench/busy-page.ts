/** What the extension costs a page that changes a hundred times a second: the share of one core it takes. */
import type { CDPSession, Protocol } from 'puppeteer-core'
import { oddIds } from '../demo-desk/odd-tickets.ts'
import { peerOf, type Row, rowOf } from './rows'
import type { Stage } from './stage'

const WINDOWS = 6
const WINDOW_MS = 1_500
const SAMPLE_US = 200

export async function benchBusyPage(ours: Stage, empty: Stage): Promise<Row[]> {
  const [withUs, without] = [await openStorm(ours), await openStorm(empty)]
  const scripts: number[] = []
  const mine: number[] = []
  const theirs: number[] = []
  for (let turn = 0; turn < WINDOWS; turn++) {
    mine.push(await busyShare(withUs))
    theirs.push(await busyShare(without))
    scripts.push(await scriptShare(withUs, ours.extension.url('')))
  }
  await Promise.all([withUs.detach(), without.detach()])
  return [
    rowOf({ name: "busy page: extension's scripts", unit: '%', samples: scripts }),
    rowOf({
      name: 'busy page: all of its main thread',
      unit: '%',
      samples: mine,
      peers: [peerOf('without the extension', theirs)],
    }),
  ]
}

async function openStorm({ desk }: Stage): Promise<CDPSession> {
  const url = new URL(`/agent/tickets/${oddIds.storm}`, desk.url())
  await desk.bringToFront()
  await desk.goto(url.href)
  await desk.waitForSelector('[data-turn]')
  return desk.createCDPSession()
}

/** Processor time of the page's main thread, whatever it did; per cent of one core. */
async function busyShare(session: CDPSession): Promise<number> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const before = await taskSeconds(session)
  const start = performance.now()
  await pause()
  const share = ((await taskSeconds(session)) - before) / ((performance.now() - start) / 1000)
  await session.send('Performance.disable')
  return share * 100
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN
}

/** Sampled time inside functions of the extension and all that they called, native code included. */
async function scriptShare(session: CDPSession, origin: string): Promise<number> {
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_US })
  await session.send('Profiler.start')
  await pause()
  const { profile } = await session.send('Profiler.stop')
  await session.send('Profiler.disable')
  const own = nodesOf(profile, origin)
  const deltas = profile.timeDeltas ?? []
  const spent = (profile.samples ?? []).reduce(
    (sum, id, at) => sum + (own.has(id) ? (deltas[at] ?? 0) : 0),
    0,
  )
  return (spent / (profile.endTime - profile.startTime)) * 100
}

function nodesOf(profile: Protocol.Profiler.Profile, origin: string): Set<number> {
  const byId = new Map(profile.nodes.map((node) => [node.id, node]))
  const own = new Set<number>()
  const waiting = profile.nodes
    .filter(({ callFrame }) => callFrame.url.startsWith(origin))
    .map(({ id }) => id)
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (own.has(id)) continue
    own.add(id)
    waiting.push(...(byId.get(id)?.children ?? []))
  }
  return own
}

const pause = () => new Promise((done) => setTimeout(done, WINDOW_MS))

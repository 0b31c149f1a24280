/** How long an agent waits for the panel: from its opening to the ticket's subject and style on the screen. */
import { peerOf, type Row, rowOf } from './rows'
import { closePanel, type Stage, waitFor } from './stage'

const OPENINGS = 12
const LIMIT_MS = 300

/** Ours and the empty panel by turns, so that a busy moment of the machine meets both. */
export async function benchPanelOpening(ours: Stage, empty: Stage): Promise<Row[]> {
  const byTab = await byTurns(ours, empty, openInTab)
  const byIcon = await byTurns(ours, empty, openByIcon)
  const row = (name: string, { mine, theirs }: Turns) =>
    rowOf({ name, unit: 'ms', samples: mine, limit: LIMIT_MS, peers: [peerOf('empty panel', theirs)] })
  const asleep = { name: 'panel page usable, worker asleep', samples: await afterSleep(ours) }
  return [
    row('panel page usable', byTab),
    row('icon to panel usable', byIcon),
    rowOf({ unit: 'ms', limit: LIMIT_MS, ...asleep }),
  ]
}

/** The browser ends a worker that had nothing to do for half a minute: then the model is loaded again too. */
async function afterSleep(stage: Stage): Promise<number[]> {
  const samples: number[] = []
  for (let turn = 0; turn < OPENINGS; turn++) {
    await stage.extension.stopWorker()
    samples.push(await openInTab(stage))
  }
  return samples
}

type Turns = { mine: number[]; theirs: number[] }

async function byTurns(ours: Stage, empty: Stage, open: (stage: Stage) => Promise<number>): Promise<Turns> {
  const turns: Turns = { mine: [], theirs: [] }
  for (let turn = -1; turn < OPENINGS; turn++) {
    const [mine, theirs] = [await open(ours), await open(empty)]
    // The first opening of a browser fills its caches.
    if (turn < 0) continue
    turns.mine.push(mine)
    turns.theirs.push(theirs)
  }
  return turns
}

/** The panel's page in a window of its own, from the start of its navigation. */
async function openInTab(stage: Stage): Promise<number> {
  const { extension, windowId, clock } = stage
  const tab = await extension.browser.newPage({ type: 'window' })
  await tab.evaluateOnNewDocument(`${clock}\nglobalThis.panelShown = ${waitFor(stage)}`)
  await tab.goto(extension.url(`sidepanel.html?window=${windowId}`), { waitUntil: 'domcontentloaded' })
  const length = await tab.evaluate('panelShown.then((at) => at - performance.timeOrigin)')
  await tab.close()
  return Number(length)
}

/**
 * The real side panel, from the press of the real icon. The driver's own steps (finding the tab, attaching to the new
 * panel) are in it, in ours and in the empty panel's alike.
 */
async function openByIcon(stage: Stage): Promise<number> {
  const { extension, desk, clock } = stage
  const start = performance.timeOrigin + performance.now()
  await extension.pressIcon(desk)
  const panel = await extension.panel()
  await panel.evaluate(clock)
  const shown = Number(await panel.evaluate(waitFor(stage)))
  await closePanel(panel)
  return shown - start
}

/** The benchmarks that need the extension in a browser, and the empty one beside it in another. */
import type { DemoDesk } from '../demo-desk/server.ts'
import { demoTickets } from '../demo-desk/tickets.ts'
import type { Builds } from './builds'
import { benchBusyPage } from './busy-page'
import { benchPanelOpening } from './panel-opening'
import type { Row } from './rows'
import { OPENED, type Stage, stageEmpty, stageOurs } from './stage'
import { benchTicketSwitch } from './ticket-switch'

export async function runPanels(builds: Builds, desk: DemoDesk, say: (line: string) => void): Promise<Row[]> {
  const subject = demoTickets().find(({ id }) => id === OPENED)?.subject ?? ''
  const stages: Stage[] = []
  try {
    const ours = await stageOurs(builds.ours, desk, subject)
    stages.push(ours)
    const empty = await stageEmpty(builds.empty, desk)
    stages.push(empty)
    const rows: Row[] = []
    say('Opening the panel …')
    rows.push(...(await benchPanelOpening(ours, empty)))
    say('Switching tickets …')
    rows.push(...(await benchTicketSwitch(ours)))
    say('Watching a page that changes a hundred times a second …')
    rows.push(...(await benchBusyPage(ours, empty)))
    return rows
  } finally {
    for (const { extension } of stages) {
      // Tests fail on these; a measurement does not.
      extension.takeProblems()
      await extension.close()
    }
  }
}

/** How long the panel lags behind the desk: from the click on another ticket to its subject in the panel. */
import { demoTickets } from '../demo-desk/tickets.ts'
import { type Row, rowOf } from './rows'
import { closePanel, type Stage, SUBJECT_SHOWN, waitFor } from './stage'

const SWITCHES = 30

export async function benchTicketSwitch(stage: Stage): Promise<Row[]> {
  const { extension, desk, clock } = stage
  const panel = await extension.openPanel(desk)
  await panel.evaluate(clock)
  await panel.evaluate(waitFor(stage))
  // Each other ticket in turn: its first visit loads and mounts it, later ones only show it.
  const tickets = demoTickets()
  const start = tickets.findIndex((ticket) => ticket.subject === stage.shown.text)
  const samples = { first: [] as number[], again: [] as number[] }
  for (let turn = 1; samples.first.length + samples.again.length < SWITCHES; turn++) {
    const ticket = tickets[(start + turn) % tickets.length]
    if (!ticket) break
    const shown = { selectors: [SUBJECT_SHOWN], text: ticket.subject }
    await panel.evaluate(`globalThis.ticketShown = ${waitFor({ shown })}; null`)
    const clicked = await desk.evaluate((path) => {
      document.querySelector<HTMLElement>(`.queue a[href="${path}"]`)?.click()
      return performance.timeOrigin + performance.now()
    }, `/agent/tickets/${ticket.id}`)
    const lag = Number(await panel.evaluate('ticketShown')) - clicked
    samples[turn < tickets.length ? 'first' : 'again'].push(lag)
  }
  await closePanel(panel)
  return [
    rowOf({ name: 'open a ticket, panel updated', unit: 'ms', samples: samples.first }),
    rowOf({ name: 'switch back, panel updated', unit: 'ms', samples: samples.again }),
  ]
}

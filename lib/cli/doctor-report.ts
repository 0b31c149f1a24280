/** The doctor's findings as lines of a terminal. No text of the page stands in them. */
import type { Examined } from '@/lib/helpdesks/examine-page'
import { layoutLines } from '@/lib/helpdesks/examine-report'

export function reportOf(examined: Examined): string {
  const { claims, helpdesk, ticketId, layouts, outcome } = examined
  const lines = [
    `help desk  ${helpdesk ?? 'none claims this page'}`,
    ...claims.map(({ name, byHost, byPage }) => `           ${name}: ${signs(byHost, byPage)}`),
    `ticket id  ${ticketId ?? 'none: this address is not a ticket'}`,
    ...layouts.flatMap((layout) => ['', ...layoutLines(layout)]),
    '',
    `result     ${outcome}`,
  ]
  return `${lines.join('\n')}\n`
}

function signs(byHost: boolean | null, byPage: boolean | null): string {
  const host = byHost === null ? 'any host' : `host ${yesNo(byHost)}`
  return byPage === null ? host : `${host}, marks in the page ${yesNo(byPage)}`
}

const yesNo = (yes: boolean) => (yes ? 'yes' : 'NO')

/** What `npm run doctor` runs inside a saved page: which desks claim it, and what their layouts find there. */
import { examine, type LayoutFound } from './examine'
import { matchesPattern } from './host'
import { findHelpDesk, helpDesks } from './registry'
import { readSavedPage } from './saved-page'
import type { HelpDesk } from './types'

export type Claim = {
  id: string
  name: string
  /** By `matches`; null for self-hosted products. */
  byHost: boolean | null
  /** By `recognise`; null where the host alone decides. */
  byPage: boolean | null
}

export type Examined = {
  /** Desks of which at least one sign was seen, and the one that was asked for. */
  claims: Claim[]
  /** The one that reads the page. */
  helpdesk: string | null
  ticketId: string | null
  layouts: LayoutFound[]
  outcome: string
}

/** `deskId`: examined although it does not claim the page. Counts and selectors only. Throws where there is none. */
export function examinePage(deskId: string | null): Examined {
  const url = new URL(location.href)
  const found = findHelpDesk(url, document)
  const asked = helpDesks.find(({ id }) => id === deskId)
  if (deskId !== null && !asked) throw new Error(`No file lib/helpdesks/sites/${deskId}.ts`)
  const desk = asked ?? found
  return {
    claims: helpDesks
      .map((each) => claimOf(each, url))
      .filter(({ id, byHost, byPage }) => byHost || byPage || id === deskId),
    helpdesk: found?.id ?? null,
    ticketId: desk?.ticketId(url, document) ?? null,
    layouts: desk ? examine(desk, document, url) : [],
    outcome: outcomeOf(),
  }
}

function claimOf({ id, name, matches, recognise }: HelpDesk, url: URL): Claim {
  return {
    id,
    name,
    byHost: matches.length > 0 ? matches.some((pattern) => matchesPattern(pattern, url)) : null,
    byPage: recognise ? recognise(document) : null,
  }
}

function outcomeOf(): string {
  const answer = readSavedPage()
  if ('failure' in answer) return `not read: ${answer.failure.field} is missing`
  if (!answer.snapshot) return 'no ticket'
  const { helpdesk, layout, complete, ticket } = answer.snapshot
  const whole = complete ? 'complete' : 'partial'
  return `read by ${helpdesk}, layout ${layout}: ${ticket.messages.length} messages, ${whole}`
}

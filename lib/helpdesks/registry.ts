/** All help desks, gathered from the files in `sites`: adding one edits nothing here. */
import { matchesPattern } from './host'
import type { HelpDesk } from './types'

const files = import.meta.glob<HelpDesk>('./sites/*.ts', { eager: true, import: 'default' })

export const helpDesks: readonly HelpDesk[] = Object.values(files)

/** The help desk whose page this is, ticket or not; null on every other page. */
export function findHelpDesk(url: URL, document: Document, desks = helpDesks): HelpDesk | null {
  const hosted = desks.filter((desk) => desk.matches.some((pattern) => matchesPattern(pattern, url)))
  const selfHosted = desks.filter((desk) => desk.matches.length === 0 && desk.recognise)
  const known = [...hosted, ...selfHosted].find((desk) => desk.recognise?.(document) ?? true)
  return known ?? desks.find((desk) => desk.elsewhere?.(document)) ?? null
}

/** With those first to which this page is a ticket: several pages of one origin may be taught. */
export function hereFirst(desks: readonly HelpDesk[], url: URL): HelpDesk[] {
  const isElsewhere = (desk: HelpDesk) => (desk.ticketId(url, document) === null ? 1 : 0)
  return desks.toSorted((a, b) => isElsewhere(a) - isElsewhere(b))
}

/** As people know it; null for an id that no file has. */
export function nameOf(id: string): string | null {
  return helpDesks.find((desk) => desk.id === id)?.name ?? null
}

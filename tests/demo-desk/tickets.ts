/** All tickets of the demo help desk, in the order of its list; a fresh copy each time. */
import { delicate } from './conversations/delicate.ts'
import { english } from './conversations/english.ts'
import { german } from './conversations/german.ts'
import { otherLanguages } from './conversations/other-languages.ts'
import { oddTickets } from './odd-tickets.ts'
import type { DemoTicket } from './ticket-types.ts'

/** The tickets that a person looks at. */
export function demoTickets(): DemoTicket[] {
  return structuredClone([...english, ...german, ...otherLanguages, ...delicate]).sort((a, b) =>
    a.id.localeCompare(b.id),
  )
}

/** These and the hostile ones, which the list does not show. */
export function allTickets(): DemoTicket[] {
  return [...demoTickets(), ...oddTickets()]
}

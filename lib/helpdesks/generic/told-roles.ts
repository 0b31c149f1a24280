/** Whose side somebody is on, where a page tells it beside their name: by the head of a column, or in brackets. */
import { columnOf } from './columns'
import type { Spot } from './spot'
import type { Vocabulary } from './words'

/** As sure as a field of the ticket, above 0 a customer's. */
const CUSTOMER = 4
const AGENT = -3

/** "Ann Lee (STAFF)", or the only cell under "Name of user"; 0 where nothing is told. */
export function toldRole(spots: readonly Spot[], at: number, { ofToken }: Vocabulary): number {
  const label = columnOf(spots, at)
  return roleInBrackets(spots[at]?.own ?? '', ofToken) || (label === undefined ? 0 : roleOf(label, ofToken))
}

type OfToken = Vocabulary['ofToken']

function roleOf(label: string, ofToken: OfToken): number {
  const says = ofToken(label)
  if (says.has('agent') !== says.has('customer')) return says.has('agent') ? AGENT : CUSTOMER
  return says.has('user') ? CUSTOMER : 0
}

export function roleInBrackets(line: string, ofToken: OfToken): number {
  const bracket = BRACKET.exec(line)?.[1]
  return bracket === undefined ? 0 : roleOf(bracket, ofToken)
}

const BRACKET = /^\p{L}.*\s\((\p{L}{3,20})\)$/u

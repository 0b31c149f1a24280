/** The head of the ticket, which says what it is about, may be set as its messages are. */
import type { Body } from './body'
import type { Range } from './range'
import type { Survey } from './spot'

export function isHeadOfTicket({ spots }: Survey, { at }: Body, { bodyFrom }: Range): boolean {
  const called = bodyFrom === undefined ? SUBJECT : HEADING
  const size = spots[at]?.size ?? 0
  return spots
    .slice(at, spots[at]?.end)
    .some((spot) => called.test(`${spot.name} ${spot.classes}`) && spot.size > size * 0.3)
}

const HEADING = /^h[1-6] /
/** Called so, it is no message either where it stands among them. */
const SUBJECT = /^h[1-6] .*[-_\s]subject([-_\s]|$)/i

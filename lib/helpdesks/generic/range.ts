/** Where on a page one message stands, and where in it who wrote it. */
import type { Person } from '../types'

/** `time`: where it stands in one sentence with the name. */
export type Author = { at: number; person: Person; time?: string }
/** `bodyFrom`: where the words stand in a block that holds much else. `not`: what is no name, because it is the body.
 * `without`: what in its body is none of its words. `isOneOfMany`: it stands among others alike, not apart. */
export type Range = {
  from: number
  to: number
  bodyFrom?: number
  not?: number
  without?: ReadonlySet<Element>
  isOneOfMany?: true
}

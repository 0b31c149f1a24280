/** What a class switches off: a page saved without its style sheets still shows it. */
import { attributeOf, isBare } from '../native'

/** Of Bootstrap, Tailwind, Foundation, jQuery UI and WordPress. */
const OFF = /(^|\s)(hidden|is-hidden|d-none|hide|hide-if-js|ui-helper-hidden)(\s|$)/
/** On a wide screen it is there: "hidden md:block", "d-none d-lg-flex". */
const WIDE = /(^|\s)([\w-]+:|d-\w+-)(block|flex|grid|table|contents|inline)/

export function isSwitchedOff(el: Element): boolean {
  if (isBare(el)) return false
  const classes = attributeOf(el, 'class') ?? ''
  if (!OFF.test(classes) || WIDE.test(classes)) return false
  // A script shows it by hand.
  return !/display\s*:/.test(attributeOf(el, 'style') ?? '')
}

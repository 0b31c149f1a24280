/** What is not there until somebody asks for it: a page saved without its style sheets still shows it. */
import { attributeOf, isBare } from '../native'

/** Of Bootstrap, Tailwind, Foundation, jQuery UI and WordPress. */
const OFF = /(^|\s)(hidden|is-hidden|d-none|hide|hide-if-js|ui-helper-hidden)(\s|$)/
/** On a wide screen it is there: "hidden md:block", "d-none d-lg-flex". */
const WIDE = /(^|\s)([\w-]+:|d-\w+-)(block|flex|grid|table|contents|inline)/

/** What opens over the page: a question before something is deleted, the ways to answer. */
const LAID_OVER =
  /(^|\s)(modal|ui-(dialog|menu)|([a-z]+-)?(pop-?up|drop-?down|context)[-_]?(menu|container|window)|popupbody)(\s|$)/i
const OPENED = /(^|\s)(is-)?(shown?|in|opened|open|active|visible)(\s|$)/i

export function isSwitchedOff(el: Element): boolean {
  if (isBare(el)) return false
  const classes = attributeOf(el, 'class') ?? ''
  const isOff = OFF.test(classes) ? !WIDE.test(classes) : isUnlaid(el, classes)
  // A script shows it by hand.
  return isOff && !/display\s*:/.test(attributeOf(el, 'style') ?? '')
}

/** It would lie over the page, but stands in it among the rest: what places it and what hides it are both missing. */
const isUnlaid = (el: Element, classes: string) =>
  LAID_OVER.test(classes) && !OPENED.test(classes) && getComputedStyle(el).position === 'static'

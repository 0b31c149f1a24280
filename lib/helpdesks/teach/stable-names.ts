/** Tells names that programmers gave from those that a build or the moment made. */

/** Made by libraries that write a style sheet at run time; what follows is a hash or a number. */
const MADE =
  /^(css|sc|jss|emotion|svelte|styled|makeStyles|tss|ember|react|ng|mui|radix|headlessui|reach|cdk|mat-mdc|yui|ext|gwt|v|ui-id|tippy|popper)[-_:]*[\w-]*\d|^(css|sc|jss)-|^ng-(tns|star|scope|isolate|binding|untouched|pristine|valid)|^Mui\w*-\w+-\d/
/** Of the moment: where it stands, whether somebody points at it or has read it. */
const STATE =
  /^(is|has|js)?[-_]*(active|selected|focus(ed)?|hover(ed)?|open(ed)?|closed?|expanded|collapsed|visible|hidden|unread|read|seen|new|latest|newest|oldest|first|last|odd|even|current|loading|loaded|enter|leave|in|show|shown|highlight(ed)?)$|[-_](odd|even|first|last|hover|focus|active|expanded|collapsed)$/i

export const isStable = (name: string): boolean =>
  name.length > 1 && name.length <= 60 && !MADE.test(name) && !STATE.test(name) && !partsOf(name).some(isMade)

/** What a build left of the programmer's name: "Message_body__" of "Message_body__3kF9x"; null where nothing is sure. */
export function stableStart(name: string): string | null {
  if (STATE.test(name) || /^(css|sc|jss|emotion|svelte|styled)[-_]/.test(name)) return null
  const start = /^(_?[A-Za-z][A-Za-z-]*(?:_{1,2}[A-Za-z][A-Za-z-]*)*(?:__?|--?))[A-Za-z0-9_+/-]*$/.exec(
    name,
  )?.[1]
  const end = start ? name.slice(start.length) : ''
  return start && start.replace(/[^a-z]/gi, '').length >= 4 && partsOf(end).some(isMade) ? start : null
}

const partsOf = (name: string): string[] => name.split(/[-_:/.]+/).filter(Boolean)

/** A hash, or a running number. */
function isMade(part: string): boolean {
  if (/^\d{3,}$/.test(part)) return true
  const isMixed = /\d/.test(part) && /[a-z]/i.test(part)
  if (isMixed && part.length >= 5 && !/^[A-Za-z]{3,}\d{1,2}$/.test(part)) return true
  if (part.length >= 5 && !/[aeiouy]/i.test(part)) return true
  const humps = part.split(/(?=[A-Z])/)
  return part.length >= 5 && humps.length > 2 && part.length / humps.length < 2.5
}

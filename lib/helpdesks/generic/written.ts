/** Words of a message that stand in an editor: whoever wrote them may change them right where they are shown. */
import { attributeOf, closest } from '../native'

/** Characters of a message. */
const ENOUGH = 20

export const isEditable = (el: Element) =>
  /^(|true|plaintext-only)$/.test(attributeOf(el, 'contenteditable') ?? 'false')

/** Answers are written in the last one, and a form's fields are not sent yet. @param editors in the order of the page. */
export function writtenIn(editors: readonly Element[]): Set<Element> {
  return new Set(
    editors
      .slice(0, -1)
      .filter(
        (el) =>
          isEditable(el) &&
          closest(el, 'form') === null &&
          (el.textContent ?? '').slice(0, ENOUGH * 4).trim().length >= ENOUGH,
      ),
  )
}

/** Before a page loses its style sheets: what they say about what is seen moves to the elements. */

/** What decides what is seen, in which order, and where a line breaks. */
const SEEN = ['display', 'visibility', 'white-space', 'flex-direction'] as const

/** Removes the `<style>` of a document or shadow root. */
export function keepStyles(root: Document | ShadowRoot): void {
  const elements = Array.from(root.querySelectorAll('*')).filter(hasStyle)
  const before = elements.map(seenOf)
  for (const sheet of root.querySelectorAll('style')) sheet.remove()
  // From the outside to the inside: what an element inherits need not be said of it.
  for (const [at, el] of elements.entries()) {
    const now = seenOf(el)
    for (const [index, name] of SEEN.entries()) {
      const was = before[at]?.[index]
      if (was && was !== now[index]) el.style.setProperty(name, was)
    }
  }
}

/** What the element's own style says of it. */
export function seenStyle(el: Element): string {
  if (!hasStyle(el)) return ''
  const given = SEEN.map((name) => [name, el.style.getPropertyValue(name)] as const)
  return given.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : [])).join('; ')
}

type Styled = Element & ElementCSSInlineStyle

/** Not by class: elements of a frame have classes of their own. */
const hasStyle = (el: Element): el is Styled => 'style' in el

function seenOf(el: Styled): string[] {
  const style = el.ownerDocument.defaultView?.getComputedStyle(el)
  return SEEN.map((name) => {
    const value = style?.getPropertyValue(name) ?? ''
    return name === 'display' ? kindOf(value) : value
  })
}

/** A grid and a table break lines as a block does. */
function kindOf(display: string): string {
  if (/^(none|contents)$/.test(display)) return display
  return display.startsWith('inline') ? 'inline' : 'block'
}

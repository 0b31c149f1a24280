/** A state that is reached by typing into a field of another one. */
import type { ReactNode } from 'react'

/** @param selector of the field, filled once it is there. */
export function withTyped(state: () => ReactNode, selector: string, text: string): () => ReactNode {
  return () => {
    const watcher = new MutationObserver(() => {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector)
      if (!field) return
      watcher.disconnect()
      // Past React's own setter, which would take it for its own writing.
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text)
      field.dispatchEvent(new Event('input', { bubbles: true }))
      // As if the agent looked away: what is saved then is saved at once.
      field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
    })
    watcher.observe(document, { childList: true, subtree: true })
    return state()
  }
}

/** A state that is reached by pressing what stands in another one. */
import type { ReactNode } from 'react'

/** @param selectors pressed one after the other, each once it is there. */
export function withPressed(state: () => ReactNode, ...selectors: readonly string[]): () => ReactNode {
  return () => {
    const left = [...selectors]
    const pressNext = () => {
      const [selector] = left
      const button = selector ? document.querySelector<HTMLElement>(selector) : null
      if (!button) return
      left.shift()
      button.click()
    }
    new MutationObserver(pressNext).observe(document, { childList: true, subtree: true, attributes: true })
    return state()
  }
}

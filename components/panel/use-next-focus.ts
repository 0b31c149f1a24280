/** The button that was pressed is gone: the focus goes to the one that takes its place, never to nowhere. */
import { type RefObject, useEffect, useRef } from 'react'
import { usePanel } from './context'
import type { Done } from './state'

/** By `data-act`, the first that is there and can be pressed. */
const NEXT: Readonly<Record<Done, readonly string[]>> = {
  sent: ['undo'],
  'handed-over': ['answer'],
  kept: ['undo'],
  undone: ['send', 'keep'],
}

/** Looks after every rendering, since the rows of the records arrive later than the answer. */
export function useNextFocus(part: RefObject<HTMLElement | null>): void {
  const done = usePanel((state) => state.done)
  const handled = useRef<Done | null>(done)
  useEffect(() => {
    if (done === null) handled.current = null
    if (done === null || done === handled.current) return
    const next = NEXT[done]
      .map((act) => part.current?.querySelector<HTMLElement>(`[data-act=${act}]:not(:disabled)`))
      .find(Boolean)
    if (!next) return
    handled.current = done
    const { activeElement } = document
    // The agent may have gone on elsewhere meanwhile.
    if (activeElement === document.body || part.current?.contains(activeElement)) next.focus()
  })
}

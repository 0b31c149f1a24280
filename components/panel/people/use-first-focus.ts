/** The focus goes to where the work goes on, unless the agent has it elsewhere already. */
import { type RefObject, useEffect, useRef } from 'react'

/** @param selector within the part, looked for once it is there; null leaves the focus alone. */
export function useFirstFocus(part: RefObject<HTMLElement | null>, selector: string | null): void {
  useEffect(() => {
    const { activeElement } = document
    const isFree = activeElement === document.body || activeElement?.closest('.tool-bar') !== null
    if (selector && isFree) part.current?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true })
  }, [part, selector])
}

/** Whether it was composed, and whether it was sent or kept, since the tool was opened. */
export function usePast(isComposing: boolean, isDone: boolean): { wasComposed: boolean; wasDone: boolean } {
  const past = useRef({ wasComposed: false, wasDone: false })
  useEffect(() => {
    if (isComposing) past.current.wasComposed = true
    if (isDone) past.current.wasDone = true
  })
  return past.current
}

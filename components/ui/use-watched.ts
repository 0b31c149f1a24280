/** A setting as React sees it: `undefined` until it is known, then always the newest. */
import { useEffect, useState } from 'react'

/** Calls back at once or soon with the value, and again at every change; returns the end of it. */
export type Watch<T> = (changed: (value: T) => void) => () => void

/** What was known last: a part that comes back must not begin with nothing, or its buttons would go off and on. */
const known = new WeakMap<object, unknown>()

export function useWatched<T>(watch: Watch<T>): T | undefined {
  const [value, setValue] = useState(() => known.get(watch) as T | undefined)
  useEffect(
    () =>
      watch((newest) => {
        known.set(watch, newest)
        setValue(newest)
      }),
    [watch],
  )
  return value
}

/** What is asked for once, when the component appears; `undefined` until the answer. */
export function useAsked<T>(ask: () => Promise<T>): T | undefined {
  const [value, setValue] = useState<T>()
  useEffect(() => {
    ask().then(setValue, () => undefined)
  }, [ask])
  return value
}

/** A setting as React sees it: `undefined` until it is known, then always the newest. */
import { useEffect, useState } from 'react'

/** Calls back at once or soon with the value, and again at every change; returns the end of it. */
export type Watch<T> = (changed: (value: T) => void) => () => void

export function useWatched<T>(watch: Watch<T>): T | undefined {
  const [value, setValue] = useState<T>()
  useEffect(() => watch(setValue), [watch])
  return value
}

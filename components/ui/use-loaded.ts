/** A part that is loaded when it is first needed. Suspense would hold back what has arrived for another 300 ms. */
import { useEffect, useState } from 'react'

type Load<T> = () => Promise<T>

const arrived = new Map<Load<unknown>, unknown>()

/** Loads it before it is needed, so that it is there in the first frame. */
export async function loadEarly<T>(load: Load<T>): Promise<void> {
  arrived.set(load, await load())
}

/** Null until it is there; at once where it was needed before. @param load the same function each time. */
export function useLoaded<T>(load: Load<T>): T | null {
  const [part, setPart] = useState<T | null>(() => (arrived.get(load) as T | undefined) ?? null)
  useEffect(() => {
    if (part !== null) return
    let isWanted = true
    load().then((loaded) => {
      arrived.set(load, loaded)
      // A component is a function, which a setter would call.
      if (isWanted) setPart(() => loaded)
    })
    return () => {
      isWanted = false
    }
  }, [load, part])
  return part
}

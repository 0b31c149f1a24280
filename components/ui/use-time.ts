/** The clock and the network as React sees them. */
import { useEffect, useState, useSyncExternalStore } from 'react'

/** Milliseconds since 1970, anew four times a second while `isTicking`. */
export function useNow(isTicking: boolean, clock: () => number): number {
  const [now, setNow] = useState(clock)
  useEffect(() => {
    if (!isTicking) return
    setNow(clock())
    const timer = setInterval(() => setNow(clock()), 250)
    return () => clearInterval(timer)
  }, [isTicking, clock])
  return now
}

export function useOnline(): boolean {
  return useSyncExternalStore(onNetwork, () => navigator.onLine)
}

function onNetwork(changed: () => void): () => void {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}

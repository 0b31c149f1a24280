/** Sends what has become due while the panel is open; the background's alarm does it otherwise. */
import { useEffect } from 'react'
import { useOnline } from '@/components/ui/use-time'
import { useNextDue } from '@/lib/records/live'
import { useDeps, usePanel } from './context'

export function DrainTimer() {
  const { drain, now } = useDeps()
  const fail = usePanel((state) => state.fail)
  const isOnline = useOnline()
  const due = useNextDue() ?? null
  useEffect(() => {
    if (due === null || !isOnline) return
    const timer = setTimeout(() => void drain().catch(fail), Math.max(0, due - now()))
    return () => clearTimeout(timer)
  }, [due, isOnline, drain, now, fail])
  return null
}

/** Where a message to a person stands, with what can be done about it: on its ticket, or wherever it needs somebody. */
import { recipientOf } from '@/components/ui/recipient'
import { SendLine } from '@/components/ui/SendLine'
import { openAgain, sendAgain } from '@/components/ui/send-again'
import { usePeople } from '@/lib/records/live'
import type { OutboxRow } from '@/lib/records/rows'
import { useDeps, usePanel } from '../context'

/** @param props `onCancelled`: it was taken back before it left. */
export function MessageLine({ row, onCancelled }: { row: OutboxRow; onCancelled?: () => unknown }) {
  const deps = useDeps()
  const act = usePanel((state) => state.act)
  const to = recipientOf(row, usePeople() ?? [])
  const run = (what: () => Promise<unknown>) => void act(null, what)
  const cancel = async () => {
    const done = await act(null, () => deps.cancelSend(row.id))
    if (done?.answer.cancelled) onCancelled?.()
  }
  return (
    <SendLine
      row={row}
      to={to}
      clock={deps.now}
      acts={{
        cancel: () => void cancel(),
        retry: () => run(() => sendAgain(row, deps)),
        openAgain: () => run(() => openAgain(row, to.email, deps)),
        arrived: (id) => run(() => deps.arrived(id)),
        drop: (id) => run(() => deps.dropMessage(id)),
        openOptions: deps.openOptions,
      }}
    />
  )
}

/** What became of the messages of one tool on one ticket, and the way to another one. */
import { useRef } from 'react'
import { Button } from '@/components/ui/Button'
import type { OutboxRow } from '@/lib/records/rows'
import { MessageLine } from './MessageLine'
import { useFirstFocus } from './use-first-focus'

/** @param props `another`: the words for one more; `onCancelled`: one was taken back before it left. */
export function AfterSending(props: {
  rows: readonly OutboxRow[]
  /** Sent or kept just now. */
  isFresh: boolean
  another: string
  onAnother: () => void
  onCancelled?: (row: OutboxRow) => unknown
}) {
  const part = useRef<HTMLDivElement>(null)
  // The button that sent is gone; but where nothing was sent just now, no act is put under the Enter key.
  useFirstFocus(part, props.isFresh ? 'button' : null)
  return (
    <div ref={part} className="sent-list">
      {props.rows.map((row) => (
        <MessageLine key={row.id} row={row} onCancelled={() => props.onCancelled?.(row)} />
      ))}
      <div className="row">
        <Button look="quiet" onClick={props.onAnother}>
          {props.another}
        </Button>
      </div>
    </div>
  )
}

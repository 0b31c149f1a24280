/** A note whose editor is gone while its text could not be stored: it is tried on, and the agent is told. */
import type { PlainError } from '@/lib/errors'
import type { Saver } from './saver'

export type UnsavedNote = {
  text: string
  error: PlainError
  /** Of the ticket or the customer that it is about; empty where it is about neither. */
  about: string
  retry: () => void
  /** Given up by the agent's own word. */
  drop: () => void
}

/** Tells until the text is stored. */
export function followUnsaved(saver: Saver, about: string, tell: (note: UnsavedNote | null) => void): void {
  let wasTold = false
  const look = () => {
    const { state, error, text } = saver.read()
    const failure: PlainError | null =
      state === 'too-long' ? { code: 'db/too-long', details: {} } : state === 'failed' ? error : null
    if (failure) tell({ text, error: failure, about, retry: saver.flush, drop })
    else if (wasTold && state !== 'unsaved') tell(null)
    wasTold = wasTold || failure !== null
    if (state === 'saved' || state === 'blank') stop()
  }
  const drop = () => {
    stop()
    saver.drop()
    tell(null)
  }
  const stop = saver.subscribe(look)
  look()
}

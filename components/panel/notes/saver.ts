/** Saves a note while it is typed: soon after a pause, at the latest a moment later, and until it is stored. No React. */
import { type PlainError, toPlainError } from '@/lib/errors'
import { NOTE_LIMIT } from '@/lib/records/note-text'
import type { NoteSaved } from '@/lib/records/notes'

export type Stored = { rev: number; text: string }

export type SaverState = {
  text: string
  /** `unsaved`: a save is due or on its way. `blank`: nothing to save. */
  state: 'blank' | 'saved' | 'unsaved' | 'failed' | 'too-long'
  error: PlainError | null
  /** Words that another window typed at the same time stand in it now. */
  isMerged: boolean
}

export type Saver = ReturnType<typeof createSaver>

export const QUIET_MS = 300
/** While somebody types without a pause: a killed browser loses less than a second. */
export const LONGEST_MS = 700
const RETRY_MS = [2000, 5000, 15_000] as const

/** @param first what is stored; `rev` 0 for a new note. */
export function createSaver(
  first: Stored,
  save: (text: string, base: Stored) => Promise<NoteSaved>,
  isComposing: () => boolean = () => false,
) {
  /** The newest revision whose every word stands in the editor, too. */
  let known = first
  /** On its way; null where nothing is. */
  let sent: string | null = null
  let sends = 0
  let failures = 0
  /** Also where the text is the stored one: what it is about has changed. */
  let isForced = false
  let isDropped = false
  let quiet: ReturnType<typeof setTimeout> | undefined
  let longest: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()
  let state: SaverState = { text: first.text, state: 'saved', error: null, isMerged: false }
  state = { ...state, state: stateOf(first.text) }

  function stateOf(text: string): SaverState['state'] {
    if (text.length > NOTE_LIMIT) return 'too-long'
    if (!text.trim()) return 'blank'
    if (text === known.text && sent === null && !isForced) return 'saved'
    return failures > 0 ? 'failed' : 'unsaved'
  }

  function change(part: Partial<SaverState>): void {
    const text = part.text ?? state.text
    state = { ...state, ...part, text, state: stateOf(text) }
    for (const tell of listeners) tell()
  }

  const isDue = () => state.state === 'unsaved' || state.state === 'failed'

  function plan(wait: number): void {
    clearTimeout(quiet)
    if (!isDue()) return
    quiet = setTimeout(() => sendNow(), wait)
    longest ??= setTimeout(() => sendNow(), Math.max(wait, LONGEST_MS))
  }

  function rest(): void {
    clearTimeout(quiet)
    clearTimeout(longest)
    longest = undefined
  }

  /** @param isUrgent also while an earlier save is on its way: the page may be gone before it is answered. */
  function sendNow(isUrgent = false): void {
    rest()
    if (isDropped || !isDue() || (sent !== null && !isUrgent) || sent === state.text) return
    const { text } = state
    // Right whether or not the earlier one arrives: see `mergeTexts`.
    const base = { rev: known.rev, text: sent ?? known.text }
    sent = text
    isForced = false
    sends += 1
    const mine = sends
    save(text, base).then(
      (stored) => mine === sends && settle(text, stored),
      (error: unknown) => mine === sends && fail(error),
    )
  }

  function settle(text: string, { rev, text: stored }: NoteSaved): void {
    sent = null
    failures = 0
    const isTakenIn = stored !== text && state.text === text && !isComposing()
    // Where what is stored does not all stand here yet, the older revision makes the next save merge with it.
    known = stored === text || isTakenIn ? { rev, text: stored } : { rev: known.rev, text }
    change({ error: null, ...(isTakenIn ? { text: stored, isMerged: true } : {}) })
    plan(stored === text ? QUIET_MS : 0)
  }

  function fail(error: unknown): void {
    sent = null
    failures += 1
    isForced = isForced || state.text === known.text
    change({ error: toPlainError(error) })
    plan(RETRY_MS[Math.min(failures, RETRY_MS.length) - 1] ?? 0)
  }

  return {
    read: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    type: (text: string) => {
      change({ text })
      plan(QUIET_MS)
    },
    /** Sends at once what is not stored. */
    flush: () => sendNow(true),
    /** Saves once more, where the text is not all that changed. */
    touch: () => {
      isForced = true
      change({})
      sendNow()
    },
    /** What another window stored. Only an editor in which nobody is in the middle of a change takes it in at once. */
    take: (stored: Stored) => {
      const isIdle = sent === null && state.text === known.text && !isComposing()
      if (stored.rev <= known.rev || !isIdle) return
      known = stored
      if (stored.text !== state.text) change({ text: stored.text })
    },
    /** Nothing is saved any more. */
    drop: () => {
      isDropped = true
      rest()
    },
  }
}

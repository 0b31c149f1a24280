/** One open note: what stands in the editor, how it is saved, and how it holds its ticket meanwhile. */
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoteAbout } from '@/lib/records/customer-rows'
import { useNote as useNoteRow } from '@/lib/records/live'
import type { CustomerIdentity, TicketIdentity } from '@/lib/records/rows'
import { useDeps, usePanel } from '../context'
import { createSaver, type Stored } from './saver'
import { followUnsaved } from './unsaved'

/** Where a note belongs. */
export type NotePlace = {
  about: NoteAbout
  ticket: TicketIdentity | null
  customer: CustomerIdentity | null
}

export type OpenNote = { id: string; stored: Stored }

/** The name by which an open note holds its ticket. */
export const holdOf = (noteId: string): string => `note:${noteId}`

export const isNoteHold = (name: string): boolean => name.startsWith('note:')

export function useNote({ id, stored }: OpenNote, place: NotePlace) {
  const { t } = useTranslation()
  const deps = useDeps()
  const isNew = stored.rev === 0
  const act = usePanel((all) => all.act)
  const fail = usePanel((all) => all.fail)
  const setUnsaved = usePanel((all) => all.setUnsaved)
  const newest = useRef(place)
  const isComposing = useRef(false)
  const [saver] = useState(() =>
    createSaver(
      stored,
      (text, base) => deps.saveNote({ id, ...newest.current, text, base, seam: t('notes.seam') }),
      () => isComposing.current,
    ),
  )
  const state = useSyncExternalStore(saver.subscribe, saver.read)
  const opened = useRef(stored.text)
  const isTyped = state.text !== opened.current
  const row = useNoteRow(id)

  useLayoutEffect(() => {
    const isMoved = newest.current.about !== place.about
    newest.current = place
    if (isMoved && saver.read().state !== 'blank') saver.touch()
  }, [place, saver])

  // Also when a save is answered: another window's row may have come while it was on its way.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `state` is when to look again.
  useEffect(() => {
    if (!row || row.deletedAt !== null) return
    const wasTyped = saver.read().text !== opened.current
    saver.take(row)
    if (!wasTyped) opened.current = saver.read().text
  }, [row, saver, state.state])

  useEffect(() => {
    const flush = () => saver.flush()
    addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
      // Nobody asked for a new note without a word; an old one is emptied by the agent's own "Done" alone.
      if (isNew && saver.read().state === 'blank') deps.removeNote(id).catch(fail)
      saver.flush()
      const { ticket, customer } = newest.current
      followUnsaved(saver, ticket?.subject ?? customer?.name ?? '', (note) => setUnsaved(id, note))
    }
  }, [saver, deps, fail, setUnsaved, id, isNew])

  /** Back to what stood there before the editor was opened. */
  const drop = () => {
    if (!isNew) {
      saver.type(opened.current)
      saver.flush()
      return
    }
    saver.drop()
    deps.removeNote(id).catch(fail)
  }

  /** True where the agent emptied it: then it is removed. */
  const finish = async (): Promise<boolean> => {
    saver.flush()
    if (saver.read().state !== 'blank' || isNew) return false
    return (await act(null, () => deps.removeNote(id))) !== null
  }

  const setComposing = (is: boolean) => {
    isComposing.current = is
    if (!is && row) saver.take(row)
  }

  return { saver, state, isTyped, drop, finish, setComposing }
}

/** While somebody is in the editor, or has changed something in it, the panel stays with its ticket. */
export function useHold(noteId: string, isHeld: boolean, keep: () => void, drop: () => void): void {
  const hold = usePanel((all) => all.hold)
  const acts = useRef({ keep, drop })
  useLayoutEffect(() => {
    acts.current = { keep, drop }
  })
  useLayoutEffect(() => {
    if (!isHeld) return
    hold(holdOf(noteId), { keep: () => acts.current.keep(), drop: () => acts.current.drop() })
    return () => hold(holdOf(noteId), null)
  }, [isHeld, noteId, hold])
}

/** What the agent does with a list of notes: opens one, removes one and takes that back, looks for words and tags. */
import { useState } from 'react'
import { useDeps, usePanel } from '../context'
import { type Filter, NO_FILTER } from './lists'
import type { ListActs } from './NoteList'

export function useList() {
  const { removeNote, restoreNote } = useDeps()
  const act = usePanel((state) => state.act)
  const [editing, setEditing] = useState<string | null>(null)
  const [removed, setRemoved] = useState<string | null>(null)
  const [filter, setFilter] = useState<Filter>(NO_FILTER)
  const acts: ListActs = {
    edit: (noteId) => {
      setEditing(noteId)
      if (noteId !== null) setRemoved(null)
    },
    remove: (noteId) =>
      void act(null, () => removeNote(noteId)).then((done) => {
        if (done) setRemoved(noteId)
      }),
    removed: setRemoved,
    pickTag: (tag) => setFilter({ ...filter, tag: filter.tag === tag ? null : tag }),
  }
  const restore = () => {
    if (removed !== null)
      void act(null, () => restoreNote(removed)).then((done) => {
        if (done) setRemoved(null)
      })
  }
  return { editing, removed, filter, setFilter, acts, restore }
}

export type ListState = ReturnType<typeof useList>

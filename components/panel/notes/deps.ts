/** What can be done with notes. */
import type { Watch } from '@/components/ui/use-watched'
import type { NoteChange, NoteSave, NoteSaved } from '@/lib/records/notes'

export type NoteDeps = {
  saveNote: (save: NoteSave) => Promise<NoteSaved>
  changeNote: (noteId: string, change: NoteChange) => Promise<unknown>
  removeNote: (noteId: string) => Promise<unknown>
  restoreNote: (noteId: string) => Promise<unknown>
  /** Whether "facts, not opinions" is said beside a new note. */
  watchNoteHint: Watch<boolean>
  setNoteHint: (isShown: boolean) => Promise<unknown>
}

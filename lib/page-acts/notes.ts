/** The acts of the notes. */
import type { NoteDeps } from '@/components/panel/notes/deps'
import { send } from '../messages'
import { isNoteHintShown } from '../settings'

export const noteActs: NoteDeps = {
  saveNote: (save) => send('note.save', save),
  changeNote: (noteId, change) => send('note.change', { noteId, change }),
  removeNote: (noteId) => send('note.remove', { noteId }),
  restoreNote: (noteId) => send('note.restore', { noteId }),
  watchNoteHint: (changed) => {
    isNoteHintShown.getValue().then(changed)
    return isNoteHintShown.watch(changed)
  },
  setNoteHint: (isShown) => isNoteHintShown.setValue(isShown),
}

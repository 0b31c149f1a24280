/** The agent's notes, written by the background alone: two windows that type at once meet here. */
import { AppError } from '../errors'
import { handle } from '../messages'
import { NOTE_LIMIT } from '../records/note-text'
import { changeNote, removeNote, restoreNote, saveNote } from '../records/notes'
import { records } from '../records/open'

export function handleNoteActs(): void {
  handle('note.save', (input) => {
    if (input.text.length > NOTE_LIMIT) throw new AppError('db/too-long', { length: input.text.length })
    return saveNote(records(), input, Date.now())
  })
  handle('note.change', async ({ noteId, change }) => must(await changeNote(records(), noteId, change)))
  // One that was never saved has nothing to remove: what was asked for is done.
  handle('note.remove', async ({ noteId }) => void (await removeNote(records(), noteId, Date.now())))
  handle('note.restore', async ({ noteId }) => must(await restoreNote(records(), noteId)))
}

function must(isDone: boolean): void {
  if (!isDone) throw new AppError('db/failed', { missing: true })
}

/** The teaching script's whole work: one lesson, told what to do by the panel, over when the panel goes. */
import { startLesson } from './helpdesks/teach/lesson'
import { handle, whenLineEnds } from './messages'

type World = typeof globalThis & { bouquetLesson?: AbortController }

/** Another lesson in the same page ends the one before: both stand in one script world. */
export function teachPage(): void {
  const world: World = globalThis
  world.bouquetLesson?.abort()
  const stop = new AbortController()
  world.bouquetLesson = stop
  const lesson = startLesson(document, stop.signal)
  const ends = [
    handle('teach.point', ({ target, words }) => lesson.point(target, words)),
    handle('teach.move', ({ by }) => lesson.move(by)),
    handle('teach.take', () => lesson.take()),
    handle('teach.leave', () => lesson.leave()),
    handle('teach.result', ({ names }) => lesson.result(names)),
    handle('teach.correct', ({ index, role, names }) => lesson.correct(index, role, names)),
    whenLineEnds('teach', () => stop.abort()),
  ]
  stop.signal.addEventListener('abort', () => ends.forEach((end) => void end()))
}

/** The text field of a note: whatever another window puts in, the caret stays with its words. */
import { type ComponentProps, useLayoutEffect, useRef } from 'react'
import { movedBy, spliceOf } from '@/lib/records/splice'
import type { Saver } from './saver'

type Kept = { start: number; end: number; scroll: number }

export function NoteField({
  saver,
  text,
  ...rest
}: ComponentProps<'textarea'> & { saver: Saver; text: string }) {
  const field = useRef<HTMLTextAreaElement>(null)
  const kept = useRef<Kept | null>(null)
  // Heard before React writes the new text, which moves the caret to its end.
  useLayoutEffect(() => {
    return saver.subscribe(() => {
      const { current } = field
      const next = saver.read().text
      if (!current || current.value === next) return
      const splice = spliceOf(current.value, next)
      const { selectionStart, selectionEnd, scrollTop } = current
      kept.current = {
        start: movedBy(splice, selectionStart),
        end: movedBy(splice, selectionEnd),
        scroll: scrollTop,
      }
    })
  }, [saver])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what matters is that the text has changed.
  useLayoutEffect(() => {
    const { current } = field
    if (!current || !kept.current) return
    const { start, end, scroll } = kept.current
    kept.current = null
    current.setSelectionRange(start, end)
    current.scrollTop = scroll
  }, [text])
  // At the end of what stands there: an old note is opened to go on with it.
  useLayoutEffect(() => {
    const { current } = field
    current?.focus({ preventScroll: true })
    current?.setSelectionRange(current.value.length, current.value.length)
    current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <textarea
      ref={field}
      className="input note-field"
      dir="auto"
      rows={3}
      value={text}
      onChange={(event) => saver.type(event.target.value)}
      {...rest}
    />
  )
}

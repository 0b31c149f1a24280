/** The text field of a note: whatever another window puts in, the caret stays with its words. */
import { type ComponentProps, useLayoutEffect, useRef, useState } from 'react'
import { movedBy, spliceOf } from '@/lib/records/splice'
import type { Saver } from './saver'

/** From here on measuring the text at every key costs more than a field that grows is worth. */
const LONG = 20_000

/** The field itself holds its text: React would copy all of it at every key. */
export function NoteField({ saver, ...rest }: ComponentProps<'textarea'> & { saver: Saver }) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [first] = useState(() => saver.read().text)
  const [isLong, setLong] = useState(first.length > LONG)
  useLayoutEffect(() => {
    return saver.subscribe(() => {
      const { text } = saver.read()
      if (field.current) put(field.current, text)
      setLong(text.length > LONG)
    })
  }, [saver])
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
      data-long={isLong}
      defaultValue={first}
      onChange={(event) => saver.type(event.target.value)}
      {...rest}
    />
  )
}

function put(field: HTMLTextAreaElement, text: string): void {
  if (field.value === text) return
  const { selectionStart, selectionEnd, scrollTop } = field
  const splice = spliceOf(field.value, text)
  field.value = text
  field.setSelectionRange(movedBy(splice, selectionStart), movedBy(splice, selectionEnd))
  field.scrollTop = scrollTop
}

/** The text field of a note: whatever another window puts in, the caret stays with its words. */
import { type ComponentProps, type SyntheticEvent, useLayoutEffect, useRef, useState } from 'react'
import { NOTE_LIMIT } from '@/lib/records/note-text'
import { movedBy, spliceOf } from '@/lib/records/splice'
import type { Saver } from './saver'

/** From here on measuring the text at every key costs more than a field that grows is worth. */
const LONG = 20_000

/** The field itself holds its text: React would copy all of it at every key. */
/** @param props `onTooMuch`: somebody put in more than a note holds, which would freeze the field; null: it is over. */
export function NoteField({
  saver,
  onTooMuch,
  ...rest
}: ComponentProps<'textarea'> & { saver: Saver; onTooMuch: (length: number | null) => void }) {
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
  /** Where it came from, it still is: nothing is lost. */
  const refuse = (event: SyntheticEvent<HTMLTextAreaElement>, from: DataTransfer) => {
    const { value, selectionStart, selectionEnd } = event.currentTarget
    const length = value.length - (selectionEnd - selectionStart) + from.getData('text/plain').length
    if (length <= NOTE_LIMIT) return
    event.preventDefault()
    onTooMuch(length)
  }
  return (
    <textarea
      ref={field}
      className="input note-field"
      dir="auto"
      rows={3}
      data-long={isLong}
      defaultValue={first}
      onChange={(event) => {
        onTooMuch(null)
        saver.type(event.target.value)
      }}
      onPaste={(event) => refuse(event, event.clipboardData)}
      onDrop={(event) => refuse(event, event.dataTransfer)}
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

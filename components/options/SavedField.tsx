/** A line of text that is saved when it is left or confirmed, and that can be put back. */
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '@/components/ui/Field'
import { useOptions } from './context'
import type { Part } from './store'

export function SavedField(props: {
  part: Part
  label: string
  hint?: string
  placeholder?: string
  value: string
  /** What is wrong with it, or null: then it is not saved. */
  check?: (text: string) => string | null
  save: (text: string) => Promise<unknown>
}) {
  const { t } = useTranslation()
  const act = useOptions((state) => state.act)
  const offerUndo = useOptions((state) => state.offerUndo)
  const [text, setText] = useState(props.value)
  const [problem, setProblem] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  // What is stored changed elsewhere (an undo, another tab): show it, unless somebody is typing here.
  useEffect(() => {
    if (document.activeElement !== input.current) setText(props.value)
  }, [props.value])
  const commit = async () => {
    const before = props.value
    const found = props.check?.(text) ?? null
    setProblem(found)
    if (found || text.trim() === before.trim()) return
    if (await act(props.part, () => props.save(text)))
      offerUndo({ part: props.part, words: t('act.saved'), run: () => props.save(before) })
  }
  return (
    <Field
      label={props.label}
      hint={props.hint}
      error={problem}
      control={{
        ref: input,
        value: text,
        maxLength: 200,
        placeholder: props.placeholder,
        autoComplete: 'off',
        onChange: (event) => setText(event.target.value),
        onBlur: () => void commit(),
        onKeyDown: (event) => event.key === 'Enter' && void commit(),
      }}
    />
  )
}

/** A choice of few: saved at once, and can be put back. */
import { useTranslation } from 'react-i18next'
import { SelectField } from '@/components/ui/Field'
import { useOptions } from './context'
import type { Part } from './store'

export function ChoiceField<T extends string>(props: {
  part: Part
  label: string
  hint?: string
  value: T
  choices: readonly (readonly [value: T, label: string])[]
  save: (value: T) => Promise<unknown>
}) {
  const { t } = useTranslation()
  const act = useOptions((state) => state.act)
  const offerUndo = useOptions((state) => state.offerUndo)
  const choose = async (value: T) => {
    const before = props.value
    if (await act(props.part, () => props.save(value)))
      offerUndo({ part: props.part, words: t('act.saved'), run: () => props.save(before) })
  }
  return (
    <SelectField
      label={props.label}
      hint={props.hint}
      choices={props.choices}
      control={{
        value: props.value,
        onChange: (event) => {
          const chosen = props.choices.find(([value]) => value === event.target.value)
          if (chosen) void choose(chosen[0])
        },
      }}
    />
  )
}

/** One line that may stay empty. */
import { Field } from '@/components/ui/Field'

export function Line(props: {
  label: string
  value: string
  placeholder?: string
  onChange: (text: string) => void
}) {
  return (
    <Field
      label={props.label}
      isOptional
      control={{
        value: props.value,
        placeholder: props.placeholder,
        maxLength: 300,
        dir: 'auto',
        autoComplete: 'off',
        onChange: (event) => props.onChange(event.target.value),
      }}
    />
  )
}

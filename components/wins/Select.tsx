/** One of a list, with its label above. */
import { useId } from 'react'

export function Select<T extends string>(props: {
  label: string
  value: T
  choices: readonly (readonly [T, string])[]
  onChange: (value: T) => void
}) {
  const id = useId()
  return (
    <div className="field">
      <div className="field-label">
        <label htmlFor={id}>{props.label}</label>
      </div>
      <select
        className="input"
        id={id}
        value={props.value}
        onChange={(event) => {
          const picked = props.choices.find(([value]) => value === event.target.value)
          if (picked) props.onChange(picked[0])
        }}
      >
        {props.choices.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}

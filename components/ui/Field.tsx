/** A labelled line or area of text with its hint and its error, wired for screen readers. */
import { type ComponentProps, type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'

type Words = {
  label: string
  hint?: ReactNode
  error?: string | null
  isOptional?: boolean
  aside?: ReactNode
}

export function Field(props: Words & { control: ComponentProps<'input'> }) {
  const { control, ...words } = props
  return (
    <Framed {...words} id={control.id}>
      {(aria) => <input className="input" {...aria} {...control} />}
    </Framed>
  )
}

export function TextField(props: Words & { control: ComponentProps<'textarea'> }) {
  const { control, ...words } = props
  return (
    <Framed {...words} id={control.id}>
      {(aria) => <textarea className="input" dir="auto" {...aria} {...control} />}
    </Framed>
  )
}

/** @param props `choices`: each value with its words; an empty value is the choice that says nothing. */
export function SelectField(
  props: Words & { choices: readonly (readonly [string, string])[]; control: ComponentProps<'select'> },
) {
  const { control, choices, ...words } = props
  return (
    <Framed {...words} id={control.id}>
      {(aria) => (
        <select className="input" {...aria} {...control}>
          {choices.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Framed>
  )
}

type Aria = { id: string; 'aria-invalid': boolean; 'aria-describedby': string | undefined }

function Framed(props: Words & { id: string | undefined; children: (aria: Aria) => ReactNode }) {
  const { t } = useTranslation()
  const own = useId()
  const id = props.id ?? own
  const { label, hint, error, isOptional, aside } = props
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className="field">
      <div className="field-label">
        <label htmlFor={id}>{label}</label>
        {isOptional && <span className="soft">{t('panel.praise.optional')}</span>}
        {aside}
      </div>
      {props.children({ id, 'aria-invalid': Boolean(error), 'aria-describedby': described || undefined })}
      {error && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

/** A passphrase as it is typed: hidden, and shown where the agent wants to see it. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'

export function PassphraseField(props: {
  label: string
  hint?: string
  error?: string | null
  value: string
  /** For password managers. */
  kind: 'new-password' | 'current-password'
  onChange: (text: string) => void
}) {
  const { t } = useTranslation()
  const [isShown, setShown] = useState(false)
  return (
    <Field
      label={props.label}
      hint={props.hint}
      error={props.error ?? null}
      aside={
        <Button
          look="link"
          className="button aside"
          aria-label={t(isShown ? 'backup.save.hideLong' : 'backup.save.showLong', { label: props.label })}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? t('backup.save.hide') : t('backup.save.show')}
        </Button>
      }
      control={{
        type: isShown ? 'text' : 'password',
        value: props.value,
        autoComplete: props.kind,
        spellCheck: false,
        autoCapitalize: 'off',
        onChange: (event) => props.onChange(event.target.value),
      }}
    />
  )
}

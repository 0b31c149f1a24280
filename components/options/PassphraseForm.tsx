/** The fields of a passphrase: the one until now where there is one, and a new one twice. */
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { useOptions } from './context'

/** Keeps out who tries a few words; more would send people to a note beside the screen. */
const SHORTEST = 6

type Typed = { current: string; next: string }

export function PassphraseForm(props: {
  kind: 'new' | 'change' | 'remove'
  button: string
  cancel?: () => void
  /** False where it failed: what was typed stays. */
  save: (typed: Typed) => Promise<boolean>
}) {
  const { t } = useTranslation()
  const isBusy = useOptions((state) => state.busy === 'lock')
  const [typed, setTyped] = useState({ current: '', next: '', again: '' })
  const [isTried, setTried] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  const { kind } = props
  useEffect(() => {
    if (kind !== 'new') first.current?.focus()
  }, [kind])
  const needsNew = kind !== 'remove'
  const isShort = needsNew && typed.next.length < SHORTEST
  const differs = needsNew && typed.next !== typed.again
  const submit = () => {
    setTried(true)
    if (isShort || differs) return
    void props.save(typed).then((isDone) => isDone && setTyped({ current: '', next: '', again: '' }))
  }
  const field = (name: keyof typeof typed, label: string, error: string | null, hint?: string) => (
    <Field
      label={label}
      error={isTried ? error : null}
      hint={hint}
      control={{
        ref: name === 'current' ? first : undefined,
        type: 'password',
        autoComplete: name === 'current' ? 'current-password' : 'new-password',
        value: typed[name],
        onChange: (event) => setTyped({ ...typed, [name]: event.target.value }),
      }}
    />
  )
  return (
    <form
      className="part-body"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {kind !== 'new' && field('current', t('options.lock.current'), null)}
      {needsNew && (
        <>
          {field(
            'next',
            t('options.lock.next'),
            isShort ? t('options.lock.short', { count: SHORTEST }) : null,
            t('options.lock.nextHint', { count: SHORTEST }),
          )}
          {field('again', t('options.lock.again'), differs ? t('options.lock.differs') : null)}
        </>
      )}
      <div className="row">
        <Button type="submit" look="primary" disabled={isBusy}>
          {props.button}
        </Button>
        {props.cancel && (
          <Button look="quiet" onClick={props.cancel}>
            {t('act.cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}

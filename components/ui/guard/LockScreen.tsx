/** Locked: nothing but the field for the passphrase, and how long to wait after wrong ones. */
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ErrorCode, toPlainError } from '@/lib/errors'
import { Button } from '../Button'
import { Field } from '../Field'
import { Lock } from '../icons'
import { useNow } from '../use-time'
import { useOnlyKeys } from './CoverScreen'
import type { GuardDeps } from './deps'

export default function LockScreen({ deps }: { deps: GuardDeps }) {
  const { t } = useTranslation()
  const [passphrase, setPassphrase] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ErrorCode | null>(null)
  const [freeAt, setFreeAt] = useState(0)
  const seconds = Math.ceil((freeAt - useNow(freeAt > 0, deps.now)) / 1000)
  const input = useRef<HTMLInputElement>(null)
  useOnlyKeys()
  useEffect(() => input.current?.focus(), [])
  const unlock = async () => {
    if (isBusy || seconds > 0 || !passphrase) return
    setBusy(true)
    try {
      const answer = await deps.unlock(passphrase)
      if (answer.kind === 'open') return
      setProblem('guard/wrong')
      setFreeAt(answer.waitMs > 0 ? deps.now() + answer.waitMs : 0)
      input.current?.select()
    } catch (error) {
      setProblem(toPlainError(error).code)
    } finally {
      setBusy(false)
    }
  }
  return (
    <main className="cover-main">
      <form
        className="lock"
        onSubmit={(event) => {
          event.preventDefault()
          void unlock()
        }}
      >
        <div className="lock-title">
          <Lock />
          <h1>{t('guard.locked.title')}</h1>
        </div>
        <Field
          label={t('guard.locked.label')}
          error={problem && t(`errors.${problem}`)}
          hint={seconds > 0 ? t('guard.locked.wait', { count: seconds }) : undefined}
          control={{
            ref: input,
            type: 'password',
            value: passphrase,
            autoComplete: 'current-password',
            onChange: (event) => setPassphrase(event.target.value),
          }}
        />
        <div className="row">
          <Button type="submit" look="primary" disabled={isBusy || seconds > 0 || !passphrase}>
            {isBusy ? t('guard.locked.checking') : t('guard.locked.unlock')}
          </Button>
        </div>
        <p className="small soft">{t('guard.locked.forgotten')}</p>
      </form>
    </main>
  )
}

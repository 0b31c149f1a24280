/** The lock for a profile that several people use: set, change, remove, and when it closes by itself. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { useWatched } from '@/components/ui/use-watched'
import { ChoiceField } from './ChoiceField'
import { useDeps, useOptions } from './context'
import { Outcome, Part } from './Part'
import { PassphraseForm } from './PassphraseForm'
import type { Back } from './setting-deps'

type Idle = '5' | '15' | '60' | 'never'

export function LockPart() {
  const { t } = useTranslation()
  const set = useWatched(useDeps().watchLock)
  return (
    <Part id="lock" title={t('options.lock.title')} text={t('options.lock.text')}>
      {set === null && <First />}
      {set && <Existing idleMinutes={set.idleMinutes} />}
      <Outcome part="lock" />
      <p className="field-hint">{t('options.lock.limits')}</p>
    </Part>
  )
}

/** Runs what answers its own way back, and offers that. */
function useReversible() {
  const act = useOptions((state) => state.act)
  const offerUndo = useOptions((state) => state.offerUndo)
  return async (words: string, run: () => Promise<Back>): Promise<boolean> => {
    let back: Back | null = null
    const isDone = await act('lock', async () => {
      back = await run()
    })
    if (isDone) offerUndo({ part: 'lock', words, run: async () => back?.() })
    return isDone
  }
}

function First() {
  const { t } = useTranslation()
  const { setPassphrase } = useDeps()
  const run = useReversible()
  return (
    <PassphraseForm
      kind="new"
      button={t('options.lock.set')}
      save={({ next }) => run(t('options.lock.isSet'), () => setPassphrase(null, next))}
    />
  )
}

function Existing({ idleMinutes }: { idleMinutes: number | null }) {
  const { t } = useTranslation()
  const { setPassphrase, removeLock, setIdleMinutes, lockNow } = useDeps()
  const run = useReversible()
  const [form, setForm] = useState<'change' | 'remove' | null>(null)
  const close = (isDone: boolean) => isDone && setForm(null)
  return (
    <>
      <ChoiceField<Idle>
        part="lock"
        label={t('options.lock.idle')}
        hint={t('options.lock.idleHint')}
        value={idleMinutes === null ? 'never' : (String(idleMinutes) as Idle)}
        choices={[
          ['5', t('options.lock.minutes', { count: 5 })],
          ['15', t('options.lock.minutes', { count: 15 })],
          ['60', t('options.lock.minutes', { count: 60 })],
          ['never', t('options.lock.never')],
        ]}
        save={(value) => setIdleMinutes(value === 'never' ? null : Number(value))}
      />
      <div className="row">
        <Button onClick={lockNow}>{t('guard.lockNow')}</Button>
        <Button look="quiet" aria-expanded={form === 'change'} onClick={() => setForm('change')}>
          {t('options.lock.change')}
        </Button>
        <Button look="quiet" aria-expanded={form === 'remove'} onClick={() => setForm('remove')}>
          {t('options.lock.remove')}
        </Button>
      </div>
      {form && (
        <PassphraseForm
          key={form}
          kind={form}
          button={t(`options.lock.${form}`)}
          cancel={() => setForm(null)}
          save={async ({ current, next }) => {
            const isChange = form === 'change'
            const words = t(isChange ? 'options.lock.isChanged' : 'options.lock.isRemoved')
            const act = () => (isChange ? setPassphrase(current, next) : removeLock(current))
            const isDone = await run(words, act)
            close(isDone)
            return isDone
          }}
        />
      )}
    </>
  )
}

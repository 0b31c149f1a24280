/** What was learned from the agent's corrections: how much, whether it is used, and the way to forget it. */
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import './learning.css'
import { Button } from '@/components/ui/Button'
import { Toggle } from '@/components/ui/Toggle'
import { useWatched } from '@/components/ui/use-watched'
import { useCorrections } from '@/lib/records/live'
import { useDeps, useOptions } from '../context'
import { Outcome, Part } from '../Part'
import { ForgetForm } from './ForgetForm'
import { Learned } from './Learned'

export function LearningPart() {
  const { t } = useTranslation()
  const { watchLearning, setLearning } = useDeps()
  const act = useOptions((state) => state.act)
  const isOn = useWatched(watchLearning)
  const corrections = useCorrections()
  const count = corrections?.length ?? 0
  const [isAsking, setAsking] = useState(false)
  const said = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const close = (next: React.RefObject<HTMLElement | null>) => {
    setAsking(false)
    // The button that had the focus is gone then.
    requestAnimationFrame(() => next.current?.focus())
  }
  return (
    <Part id="learning" title={t('learning.title')} text={t('learning.text')}>
      {isOn !== undefined && (
        <Toggle
          label={t('learning.use')}
          isOn={isOn}
          onChange={(next) => void act('learning', () => setLearning(next))}
        />
      )}
      <div ref={said} tabIndex={-1} className="learned">
        {corrections && <Learned corrections={corrections} />}
      </div>
      {isAsking && count > 0 ? (
        <ForgetForm count={count} onCancel={() => close(button)} onForgotten={() => close(said)} />
      ) : (
        count > 0 && (
          <div>
            <Button ref={button} onClick={() => setAsking(true)}>
              {t('learning.reset')}
            </Button>
          </div>
        )
      )}
      <Outcome part="learning" />
    </Part>
  )
}

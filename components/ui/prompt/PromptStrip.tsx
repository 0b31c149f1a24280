/** The one question of the day: quiet, in its own line, gone with one click. Never while somebody is at work. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import './prompt.css'
import type { Question } from '@/lib/prompts'
import type { CustomerKey } from '@/lib/records/rows'
import { Button } from '../Button'
import type { PromptDeps } from './deps'

type Props = {
  deps: PromptDeps
  /** A draft is open or something runs: then nothing is asked, and what was asked waits. */
  isBusy: boolean
  /** The customer on screen. */
  about: CustomerKey | null
  /** Looks again when this changes: what moves on the page anyway covers that a line arrives. */
  moment: string | null
  fail: (error: unknown) => void
}

export function PromptStrip({ deps, isBusy, about, moment, fail }: Props) {
  const { t } = useTranslation()
  const [question, setQuestion] = useClaimed(deps, isBusy, about, moment)
  const [isOff, setOff] = useState(false)
  const isElsewhere = question?.about != null && question.about !== about
  if (!question || isBusy || isElsewhere) return null
  const { kind } = question
  const close = () => {
    setQuestion(null)
    setOff(false)
  }
  const agree = () => {
    close()
    deps.doPrompt(question).catch(fail)
  }
  const switchOff = (off: boolean) => void deps.setPromptOff(kind, off).then(() => setOff(off), fail)
  const acts = isOff
    ? ([
        [t('act.undo'), () => switchOff(false)],
        [t('act.close'), close],
      ] as const)
    : ([
        [t(`prompts.${kind}.act`), agree],
        [t('prompts.notNow'), close],
        [t('prompts.never'), () => switchOff(true)],
      ] as const)
  return (
    <section className="prompt" aria-label={t('prompts.label')}>
      <p className="prompt-words" role="status">
        {isOff ? t('prompts.off') : t(`prompts.${kind}.text`)}
      </p>
      <div className="prompt-acts">
        {acts.map(([words, run]) => (
          <Button key={words} look="link" onClick={run}>
            {words}
          </Button>
        ))}
      </div>
    </section>
  )
}

function useClaimed(deps: PromptDeps, isBusy: boolean, about: CustomerKey | null, moment: string | null) {
  const [question, setQuestion] = useState<Question | null>(null)
  const isAsked = question !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: `moment` says when to look again.
  useEffect(() => {
    if (isBusy || isAsked) return
    const claim = () =>
      // Never dropped, whatever happens meanwhile: the day is taken, and nobody else will ask.
      deps.claimPrompt(about).then((claimed) => claimed && setQuestion(claimed))
    // What the page is opened for comes first.
    const quiet = requestIdleCallback(() => {
      // A hidden page would take the day and be seen by nobody.
      if (document.visibilityState !== 'hidden') void claim()
    })
    return () => cancelIdleCallback(quiet)
  }, [deps, isBusy, isAsked, about, moment])
  return [question, setQuestion] as const
}

/** The one question of the day: quiet, in its own line, gone with one click. Never while somebody is at work. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import './prompt.css'
import type { PromptKind } from '@/lib/prompts'
import { Button } from '../Button'
import type { PromptDeps } from './deps'

type Props = {
  deps: PromptDeps
  /** A draft is open or something runs: then nothing is asked, and what was asked waits. */
  isBusy: boolean
  /** Looks again when this changes: what moves on the page anyway covers that a line arrives. */
  moment: string | null
}

export function PromptStrip({ deps, isBusy, moment }: Props) {
  const { t } = useTranslation()
  const [kind, setKind] = useClaimed(deps, isBusy, moment)
  const [isOff, setOff] = useState(false)
  if (!kind || isBusy) return null
  const switchOff = (off: boolean) => void deps.setPromptOff(kind, off).then(() => setOff(off))
  return (
    <section className="prompt" aria-label={t('prompts.label')}>
      <p className="prompt-words" role="status">
        {isOff ? t('prompts.off') : t(`prompts.${kind}.text`)}
      </p>
      <div className="prompt-acts">
        {isOff ? (
          <Button look="link" onClick={() => switchOff(false)}>
            {t('act.undo')}
          </Button>
        ) : (
          <>
            <Button
              look="link"
              onClick={() => {
                deps.doPrompt(kind)
                setKind(null)
              }}
            >
              {t(`prompts.${kind}.act`)}
            </Button>
            <Button look="link" onClick={() => setKind(null)}>
              {t('prompts.notNow')}
            </Button>
            <Button look="link" onClick={() => switchOff(true)}>
              {t('prompts.never')}
            </Button>
          </>
        )}
        {isOff && (
          <Button look="link" onClick={() => setKind(null)}>
            {t('act.close')}
          </Button>
        )}
      </div>
    </section>
  )
}

function useClaimed(deps: PromptDeps, isBusy: boolean, moment: string | null) {
  const [kind, setKind] = useState<PromptKind | null>(null)
  const hasKind = kind !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: `moment` says when to look again.
  useEffect(() => {
    if (isBusy || hasKind || document.visibilityState === 'hidden') return
    // Never dropped, whatever happens meanwhile: the day is taken, and nobody else will ask.
    deps.claimPrompt().then((claimed) => claimed && setKind(claimed))
  }, [deps, isBusy, hasKind, moment])
  return [kind, setKind] as const
}

/** "Teach Bouquet this page": three things to point at, what is read then, and a name for it. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import './teach.css'
import { addEnglish } from '@/components/i18n'
import { Button } from '@/components/ui/Button'
import type { PanelView } from '@/lib/panel-view'
import { teach as words } from '@/lib/texts/en/teach'
import { Found } from './Found'
import { Pointing } from './Pointing'
import { type Step, useTeach } from './use-teach'

// Loaded with this part: the panel opens without them.
addEnglish({ teach: words })

/** @param close where the agent teaches a page anew that is read already: back to its ticket. */
export default function Teach({ view, close }: { view: PanelView; close: (() => void) | null }) {
  const { t } = useTranslation()
  const lesson = useTeach(view.tabId)
  const { step } = lesson
  const heading = useRef<HTMLHeadingElement>(null)
  const place = step.kind === 'pointing' ? step.target : step.kind
  const isFirst = useRef(true)
  useEffect(() => {
    // What was pressed is gone, and the next thing to do stands under the heading.
    if (!isFirst.current && place !== 'idle') heading.current?.focus()
    isFirst.current = false
  }, [place])
  return (
    <section className="teach" data-step={step.kind} aria-labelledby="teach-title">
      <h2 className="teach-title" id="teach-title" tabIndex={-1} ref={heading}>
        {titleOf(step)}
      </h2>
      <p className="sr-only" role="status">
        {heard(step)}
      </p>
      {step.kind === 'idle' && <Begin begin={lesson.begin} close={close} />}
      {step.kind === 'pointing' && <Pointing lesson={lesson} target={step.target} spot={step.spot} />}
      {step.kind === 'result' && <Found lesson={lesson} preview={step.preview} view={view} close={close} />}
      {(step.kind === 'over' || step.kind === 'failed') && (
        <>
          <p>{step.kind === 'over' ? t(`teach.over.${step.why}`) : t(`errors.${step.error.code}`)}</p>
          <div className="row">
            <Button onClick={() => void lesson.begin()}>{t('teach.fromStart')}</Button>
            {close && (
              <Button look="quiet" onClick={close}>
                {t('teach.back')}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  )

  function titleOf(now: Step): string {
    if (now.kind === 'pointing') return t(`teach.target.${now.target}`)
    if (now.kind === 'result' && now.preview.kind === 'found')
      return t('teach.found', { count: now.preview.messages.length })
    return now.kind === 'result' ? t('teach.notFound') : t('teach.title')
  }

  function heard(now: Step): string {
    if (now.kind === 'pointing' && now.spot) return t('teach.spot', now.spot)
    return now.kind === 'idle' ? '' : titleOf(now)
  }
}

function Begin({ begin, close }: { begin: () => Promise<void>; close: (() => void) | null }) {
  const { t } = useTranslation()
  return (
    <>
      <p className="small soft">{t('teach.why')}</p>
      <div className="row">
        <Button onClick={() => void begin()}>{t('teach.begin')}</Button>
        {close && (
          <Button look="quiet" onClick={close}>
            {t('teach.back')}
          </Button>
        )}
      </div>
    </>
  )
}

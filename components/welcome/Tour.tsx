/** The job on a made-up ticket: at one side the message, at the other what the panel would say of it. */
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { useWelcome } from './context'
import { SampleTicket } from './SampleTicket'
import { Screen } from './Screen'
import { sampleOf } from './sample'
import { STEPS } from './store'
import { TourStep } from './TourStep'

export function Tour() {
  const { t } = useTranslation()
  const step = useWelcome((state) => state.step)
  const turn = useWelcome((state) => state.turn)
  const go = useWelcome((state) => state.go)
  const sample = useWelcome((state) => state.sample)
  const failed = useWelcome((state) => state.failed)
  const understand = useWelcome((state) => state.understand)
  useEffect(() => {
    const texts = t('welcome.sample', { returnObjects: true })
    void understand(sampleOf(texts), [texts.agent, texts.agentShort])
  }, [t, understand])
  const name = STEPS[step] ?? 'written'
  const isLast = step === STEPS.length - 1
  return (
    <Screen title={t('welcome.show')}>
      <div className="tour">
        <SampleTicket step={name} />
        <section className="tour-said" aria-labelledby="step-title">
          <div role="status">
            <p className="small soft">{t('welcome.step', { step: step + 1, count: STEPS.length })}</p>
            <h2 id="step-title">{t(`welcome.tour.${name}.title`)}</h2>
          </div>
          <p>{t(`welcome.tour.${name}.text`)}</p>
          {sample && <TourStep name={name} sample={sample} />}
          {!sample && !failed && <p className="soft">{t('welcome.loading')}</p>}
          {failed && (
            <div className="notice" data-tone="danger" role="alert">
              <p>{t(`errors.${failed.code}`)}</p>
            </div>
          )}
        </section>
      </div>
      <div className="row tour-foot">
        <Button onClick={() => turn(-1)}>{t('welcome.back')}</Button>
        <Button look="primary" onClick={() => turn(1)}>
          {isLast ? t('welcome.toSetUp') : t('welcome.next')}
        </Button>
        {!isLast && (
          <Button look="quiet" onClick={() => go('set-up')}>
            {t('welcome.skip')}
          </Button>
        )}
      </div>
    </Screen>
  )
}

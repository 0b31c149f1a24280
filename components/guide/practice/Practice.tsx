/** Messages to sort by the way they are written: the start, one after the other, and what came out of it. */
import { useTranslation } from 'react-i18next'
import './practice.css'
import { Button } from '@/components/ui/Button'
import { useWatched } from '@/components/ui/use-watched'
import { ROUND } from '@/lib/practice/round'
import { useDeps, usePractice } from '../context'
import { Kept } from './Kept'
import { Question } from './Question'
import { Result } from './Result'

export function Practice() {
  const phase = usePractice((state) => state.phase)
  return (
    <section className="practice" aria-labelledby="practice-title">
      {phase === 'start' && <Start />}
      {(phase === 'asking' || phase === 'answered') && <Question />}
      {phase === 'over' && <Result />}
    </section>
  )
}

function Start() {
  const { t, i18n } = useTranslation()
  const begin = usePractice((state) => state.begin)
  const hasKeys = useWatched(useDeps().watchLetterKeys) ?? true
  return (
    <>
      <h2 id="practice-title">{t('practice.title')}</h2>
      <p>{t('practice.text', { count: ROUND })}</p>
      <p>{t('practice.promise')}</p>
      <p className="small soft">{t(hasKeys ? 'practice.keys' : 'practice.keysOff')}</p>
      <div className="row">
        <Button look="primary" onClick={() => void begin(i18n.language)}>
          {t('practice.start')}
        </Button>
      </div>
      <Kept isOffered={false} />
    </>
  )
}

/** The end of a round: how often it was as the guide says, without grading anybody, and where it was not. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { type Answered, type Score, scoreOf } from '@/lib/practice/round'
import { usePractice } from '../context'
import { Verdict } from './Explained'
import { Kept } from './Kept'
import { MarkedMessage } from './MarkedMessage'
import { answersIn } from './store'

export function Result() {
  const { t, i18n } = useTranslation()
  const state = usePractice((all) => all)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const score = scoreOf(answersIn(state))
  return (
    <>
      <h2 id="practice-title" tabIndex={-1} ref={heading}>
        {t('practice.over.title')}
      </h2>
      {score.total === 0 ? (
        <p>{t('practice.over.none')}</p>
      ) : (
        <>
          <p className="practice-score">
            {t('practice.over.score', { count: score.total, right: score.right })}
          </p>
          {score.reader.total > 0 && <ReaderScore {...score.reader} />}
          {score.mixedUpFacts > 0 && <p>{t('practice.over.facts')}</p>}
          <p className="soft">{t('practice.over.people')}</p>
        </>
      )}
      <div className="row">
        <Button look="primary" onClick={() => void state.begin(i18n.language)}>
          {t('practice.again')}
        </Button>
      </div>
      <Kept isOffered={score.total > 0} />
      {score.missed.length > 0 && <Missed missed={score.missed} />}
    </>
  )
}

function ReaderScore({ total, right, silent }: Score['reader']) {
  const { t } = useTranslation()
  return (
    <p>
      {t('practice.over.reader', { count: total, right })}
      {silent > 0 && ` ${t('practice.over.silent', { count: silent })}`}
    </p>
  )
}

function Missed({ missed }: { missed: readonly Answered[] }) {
  const { t } = useTranslation()
  return (
    <>
      <h3>{t('practice.over.missed')}</h3>
      <ul className="practice-missed">
        {missed.map((answered) => (
          <li key={answered.item.id}>
            <MarkedMessage item={answered.item} hasMarks />
            <MissedWords {...answered} />
          </li>
        ))}
      </ul>
    </>
  )
}

function MissedWords({ item, chosen }: Answered) {
  const lang = usePractice((state) => state.lang)
  return (
    <p>
      <Verdict item={item} chosen={chosen} /> <span lang={lang}>{item.why}</span>
    </p>
  )
}

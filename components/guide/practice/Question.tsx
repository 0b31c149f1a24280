/** One message: the four kinds to choose from, then what the guide says of it. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { usePractice } from '../context'
import { Choices } from './Choices'
import { Explained } from './Explained'
import { MarkedMessage } from './MarkedMessage'

export function Question() {
  const { t } = useTranslation()
  const phase = usePractice((state) => state.phase)
  const items = usePractice((state) => state.items)
  const at = usePractice((state) => state.at)
  const leave = usePractice((state) => state.leave)
  const heading = useRef<HTMLHeadingElement>(null)
  // A screen reader says which message it is, and then the message.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each message anew.
  useEffect(() => heading.current?.focus(), [at])
  const item = items[at]
  if (!item) return null
  const isAnswered = phase === 'answered'
  return (
    <>
      <div className="practice-top">
        <h2 id="practice-title" tabIndex={-1} ref={heading} aria-describedby="practice-message">
          {t('practice.step', { step: at + 1, count: items.length })}
        </h2>
        <Button look="quiet" onClick={leave}>
          {t('practice.leave')}
        </Button>
      </div>
      <progress
        className="practice-progress"
        max={items.length}
        value={at + (isAnswered ? 1 : 0)}
        aria-hidden
      />
      <MarkedMessage id="practice-message" item={item} hasMarks={isAnswered} />
      {!isAnswered && <Choices key={item.id} />}
      <div role="status" className="practice-said">
        {isAnswered && <Explained item={item} />}
      </div>
      {isAnswered && <Next isLast={at + 1 === items.length} />}
    </>
  )
}

function Next({ isLast }: { isLast: boolean }) {
  const { t } = useTranslation()
  const next = usePractice((state) => state.next)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <div className="row">
      <Button look="primary" ref={button} onClick={next}>
        {t(isLast ? 'practice.finish' : 'practice.next')}
      </Button>
    </div>
  )
}

/** By when: the usual days by one click, any other by its date, and said back in words. */
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import '@/components/ui/choices.css'
import { useDeps } from '../context'
import './late-words'
import { dayFrom, dayIn, typedDay } from './due'

/** Days from now. */
const USUAL = { today: 0, tomorrow: 1, inThree: 3 } as const
type Usual = keyof typeof USUAL

export function ByWhen(props: { dueAt: number | null; onChange: (dueAt: number | null) => void }) {
  const { t, i18n } = useTranslation()
  const id = useId()
  const { now } = useDeps()
  const { dueAt, onChange } = props
  const usual = (Object.keys(USUAL) as Usual[]).find((each) => dayFrom(now(), USUAL[each]) === dueAt)
  const [isOther, setOther] = useState(dueAt !== null && !usual)
  const words = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', day: 'numeric', month: 'long' })
  const pick = (next: number | null) => {
    setOther(false)
    onChange(next)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in one line with its legend.
    <div className="by-when" role="group" aria-labelledby={id}>
      <p className="by-when-label" id={id}>
        {t('customer.when')}
        <span className="soft by-when-day">
          {' '}
          {dueAt === null ? t('customer.due.none') : words.format(dueAt)}
        </span>
      </p>
      <div className="by-when-days">
        {(Object.keys(USUAL) as Usual[]).map((each) => (
          <button
            key={each}
            type="button"
            className="pick"
            aria-pressed={!isOther && usual === each}
            onClick={() => pick(dayFrom(now(), USUAL[each]))}
          >
            {t(`customer.days.${each}`)}
          </button>
        ))}
        <button type="button" className="pick" aria-pressed={isOther} onClick={() => setOther(true)}>
          {t('customer.days.other')}
        </button>
        <button
          type="button"
          className="pick"
          aria-pressed={!isOther && dueAt === null}
          onClick={() => pick(null)}
        >
          {t('customer.days.none')}
        </button>
        {isOther && (
          <input
            type="date"
            className="input by-when-date"
            aria-label={t('customer.days.date')}
            value={dueAt === null ? '' : typedDay(dueAt)}
            onChange={({ target }) => onChange(dayIn(target.value))}
          />
        )}
      </div>
    </div>
  )
}

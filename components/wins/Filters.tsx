/** What narrows the timeline: kind, whose, period, way of writing. */
import { memo, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/react/shallow'
import { Button } from '@/components/ui/Button'
import { useWinsPage } from './context'
import { isFiltered, KINDS, OWNERS, PERIODS, STYLES } from './place'

export const Filters = memo(function Filters() {
  const { t } = useTranslation()
  // A letter typed changes nothing here.
  const place = useWinsPage(useShallow(({ place: { query, ...filters } }) => filters))
  const go = useWinsPage((state) => state.go)
  const clear = useWinsPage((state) => state.clear)
  const { kind, whose, style, period, view } = place
  const periods = PERIODS.flatMap((each) =>
    each === 'all' ? [] : [[each, t(`wins.periods.${each}`)] as const],
  )
  return (
    <div className="wins-filters">
      {view === 'wins' && (
        <>
          <Choice
            label={t('wins.kind')}
            value={kind}
            choices={KINDS.map((each) => [each, t(`kinds.${each}`)] as const)}
            onChange={(next) => go({ kind: next })}
          />
          <Choice
            label={t('wins.whose')}
            value={whose}
            choices={OWNERS.map((each) => [each, t(`whose.${each}`)] as const)}
            onChange={(next) => go({ whose: next })}
          />
        </>
      )}
      <Choice
        label={t('wins.period')}
        value={period === 'all' ? null : period}
        choices={periods}
        onChange={(next) => go({ period: next ?? 'all' })}
      />
      {view === 'wins' && (
        <Choice
          label={t('wins.style')}
          value={style}
          choices={STYLES.map((each) => [each, t(`types.${each}`)] as const)}
          onChange={(next) => go({ style: next })}
        />
      )}
      {period === 'own' && <OwnPeriod />}
      {isFiltered(place) && (
        <Button look="quiet" className="button wins-clear" onClick={clear}>
          {t('wins.clearShort')}
        </Button>
      )}
    </div>
  )
})

function OwnPeriod() {
  const { t } = useTranslation()
  const { from, to } = useWinsPage((state) => state.place)
  const go = useWinsPage((state) => state.go)
  return (
    <div className="wins-days">
      <input
        className="input"
        type="date"
        aria-label={t('wins.firstDay')}
        max={to || undefined}
        value={from}
        onChange={(event) => go({ from: event.target.value })}
      />
      <span aria-hidden="true">–</span>
      <input
        className="input"
        type="date"
        aria-label={t('wins.lastDay')}
        min={from || undefined}
        value={to}
        onChange={(event) => go({ to: event.target.value })}
      />
    </div>
  )
}

function Choice<T extends string>(props: {
  label: string
  value: T | null
  choices: readonly (readonly [T, string])[]
  onChange: (value: T | null) => void
}) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className="wins-choice" data-on={props.value !== null}>
      <label className="small soft" htmlFor={id}>
        {props.label}
      </label>
      <select
        className="input"
        id={id}
        value={props.value ?? ''}
        onChange={(event) =>
          props.onChange(props.choices.find(([value]) => value === event.target.value)?.[0] ?? null)
        }
      >
        <option value="">{t('wins.all')}</option>
        {props.choices.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}
